import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type StaffRequestState, StaffRequestStateEnum } from '../requests/staff-request.enums.ts';
import { type LeaveKind, LeaveKindEnum } from './leave.enums.ts';

@ObjectType({ description: 'That somebody asks for leave, by the hour (domain-rules 17.2).' })
@Entity({ tableName: 'leave_requests' })
@Index({ name: 'leave_requests_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'leave_requests_employee_starts_at_index', properties: ['employee', 'startsAt', 'id'] })
@Index({ name: 'leave_requests_shop_starts_at_index', properties: ['shop', 'startsAt', 'id'] })
@Index({ name: 'leave_requests_state_starts_at_index', properties: ['state', 'startsAt', 'id'] })
@Check({ name: 'leave_requests_times_check', expression: 'ends_at > starts_at' })
export class LeaveRequest extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who is on leave.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => LeaveKindEnum, { description: 'What kind of leave it is.' })
  @Enum({ items: () => Object.values(LeaveKindEnum) })
  kind!: LeaveKind;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When HR was asked; before the start it is prior notice.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => DecimalScalar, {
    description: 'Hours of work that it takes by the roster, as of when it was asked for, changed or decided.',
  })
  @Property({ type: 'decimal', precision: 7, scale: 2, default: '0.00' })
  hours: string = '0.00';

  @Field(() => String, { nullable: true, description: 'What the person says about it.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

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
}
