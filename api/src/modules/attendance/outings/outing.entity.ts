import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type StaffRequestState, StaffRequestStateEnum } from '../requests/staff-request.enums.ts';
import { type OutingKind, OutingKindEnum, type OutingReasonState, OutingReasonStateEnum } from './outing.enums.ts';

@ObjectType({ description: 'That somebody leaves the shop during the shift (domain-rules 17.2).' })
@Entity({ tableName: 'outings' })
@Index({ name: 'outings_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'outings_employee_starts_at_index', properties: ['employee', 'startsAt', 'id'] })
@Index({ name: 'outings_shop_starts_at_index', properties: ['shop', 'startsAt', 'id'] })
@Index({ name: 'outings_state_starts_at_index', properties: ['state', 'startsAt', 'id'] })
@Check({ name: 'outings_times_check', expression: 'ends_at > starts_at' })
export class Outing extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who goes out.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => OutingKindEnum, { description: 'On business, private, or to headquarters.' })
  @Enum({ items: () => Object.values(OutingKindEnum) })
  kind!: OutingKind;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was asked for or explained to HR.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => String, { description: 'Why, as explained.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => StaffRequestStateEnum, { description: 'What was decided.' })
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

  @Field(() => OutingReasonStateEnum, { description: 'What HR says to the reason of a store manager.' })
  @Enum({ items: () => Object.values(OutingReasonStateEnum), default: 'PENDING' })
  reasonState: OutingReasonState = 'PENDING';

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether HR calls a trip to headquarters necessary; empty while not said.',
  })
  @Property({ type: 'boolean', nullable: true })
  isNecessary: boolean | null = null;
}
