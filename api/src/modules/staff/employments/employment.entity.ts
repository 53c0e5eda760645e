import { Check, Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../employees/employee.entity.ts';
import { Shop } from '../shops/shop.entity.ts';
import { type HireChannel, HireChannelEnum, type LeaveReason, LeaveReasonEnum } from './employment.enums.ts';

const TIME_EXCL =
  "alter table employments add constraint employments_time_excl exclude using gist (employee_id with =, daterange(hired_on, left_on, '[]') with &&) deferrable initially deferred";

@ObjectType({
  description: 'A time in which somebody works for the company, from entry to leaving (domain-rules 20.0).',
})
@Entity({ tableName: 'employments' })
@Index({ name: 'employments_time_excl', expression: TIME_EXCL })
@Index({ name: 'employments_hired_on_index', properties: ['hiredOn', 'id'] })
@Index({ name: 'employments_left_on_index', properties: ['leftOn', 'id'] })
@Index({ name: 'employments_employee_hired_on_index', properties: ['employee', 'hiredOn', 'id'] })
@Check({ name: 'employments_left_on_check', expression: 'left_on is null or left_on >= hired_on' })
@Check({
  name: 'employments_leave_told_check',
  expression: 'left_on is not null or (leave_reason is null and leave_note is null)',
})
export class Employment extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who is employed.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DateScalar, { description: 'First day of work.' })
  @Property({ type: 'date' })
  hiredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of work; empty while nothing is said about it.' })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;

  @Field(() => Shop, { nullable: true, description: 'The shop in which the person began; none for the office.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  hireShop: Shop | null = null;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop from which the person left; none for the office and for who has not left.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  leaveShop: Shop | null = null;

  @Field(() => HireChannelEnum, {
    nullable: true,
    description: 'Over which channel the person came, where it is known.',
  })
  @Enum({ items: () => Object.values(HireChannelEnum), nullable: true })
  channel: HireChannel | null = null;

  @Field(() => LeaveReasonEnum, { nullable: true, description: 'Why the person left, where it was asked for.' })
  @Right('employment:read')
  @Enum({ items: () => Object.values(LeaveReasonEnum), nullable: true })
  leaveReason: LeaveReason | null = null;

  @Field(() => String, { nullable: true, description: 'What else was said about the leaving.' })
  @Right('employment:read')
  @Property({ type: 'text', nullable: true })
  leaveNote: string | null = null;

  @Field(() => Boolean, { description: 'Whether the person left within 90 days (domain-rules 20.2).' })
  @Formula(({ hiredOn, leftOn }) => `(${leftOn} is not null and ${leftOn} < ${hiredOn} + 90)`, {
    type: 'boolean',
    columnType: 'boolean',
    lazy: true,
  })
  hasLeftEarly?: boolean;
}
