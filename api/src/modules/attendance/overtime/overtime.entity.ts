import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type StaffRequestState, StaffRequestStateEnum } from '../requests/staff-request.enums.ts';

@ObjectType({ description: 'That somebody works longer; it never offsets late or early minutes (domain-rules 17.2).' })
@Entity({ tableName: 'overtimes' })
@Index({ name: 'overtimes_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'overtimes_employee_starts_at_index', properties: ['employee', 'startsAt', 'id'] })
@Index({ name: 'overtimes_shop_starts_at_index', properties: ['shop', 'startsAt', 'id'] })
@Check({ name: 'overtimes_times_check', expression: 'ends_at > starts_at' })
export class Overtime extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who works longer.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => String, { description: 'What it is for.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => StaffRequestStateEnum, { description: 'What the line manager decided.' })
  @Enum({ items: () => Object.values(StaffRequestStateEnum), default: 'PENDING' })
  state: StaffRequestState = 'PENDING';

  @Field(() => Employee, { nullable: true, description: 'Who decided it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said to the decision.' })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;
}
