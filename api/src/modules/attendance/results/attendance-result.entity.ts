import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type ResultState, ResultStateEnum } from './attendance-result.enums.ts';

const CURRENT_UNIQUE =
  'create unique index attendance_results_current_unique on attendance_results (employee_id, starts_on) where is_current';

@ObjectType({
  description:
    'What the month of one person came to, computed once; a new computation is a new number (domain-rules 17.5).',
})
@Entity({ tableName: 'attendance_results' })
@Unique({ name: 'attendance_results_employee_starts_on_no_unique', properties: ['employee', 'startsOn', 'no'] })
@Unique({ name: 'attendance_results_current_unique', expression: CURRENT_UNIQUE })
@Index({ name: 'attendance_results_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'attendance_results_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Index({ name: 'attendance_results_shop_starts_on_index', properties: ['shop', 'startsOn', 'id'] })
@Check({ name: 'attendance_results_month_check', expression: 'extract(day from starts_on) = 1' })
@Check({ name: 'attendance_results_no_check', expression: 'no >= 1' })
@Check({
  name: 'attendance_results_counts_check',
  expression:
    'workdays >= 0 and incident_count >= 0 and notified_seconds >= 0 and unnotified_seconds >= 0 and outing_seconds >= 0',
})
export class AttendanceResult extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose month it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop at the end of the month; a later change of shop moves nothing.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => Int, { description: 'Counts the computations of the month, from 1.' })
  @Property({ type: 'integer' })
  no!: number;

  @Field(() => Boolean, { description: 'Whether it is the last one.' })
  @Property({ type: 'boolean', default: true })
  isCurrent: boolean = true;

  @Field(() => ResultStateEnum, { description: 'How final it is.' })
  @Enum({ items: () => Object.values(ResultStateEnum), default: 'COMPUTED' })
  state: ResultState = 'COMPUTED';

  @Field(() => Int, { description: 'Rostered days of work that were judged.' })
  @Property({ type: 'integer' })
  workdays!: number;

  @Field(() => Int, { description: 'Incidents that are not excused.' })
  @Property({ type: 'integer' })
  incidentCount!: number;

  @Field(() => Int, { description: 'Seconds of incidents with prior notice.' })
  @Property({ type: 'integer' })
  notifiedSeconds!: number;

  @Field(() => Int, { description: 'Seconds of incidents without prior notice.' })
  @Property({ type: 'integer' })
  unnotifiedSeconds!: number;

  @Field(() => Int, { description: 'Seconds of violations of clause 5.' })
  @Property({ type: 'integer' })
  outingSeconds!: number;

  @Field(() => DateTimeScalar, { description: 'When it was computed.' })
  @Property({ type: 'timestamptz' })
  computedAt!: Date;

  /** Tells whether the same was found before. Not to be read: wages could be guessed by it. */
  @Property({ type: 'text' })
  factsDigest!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  document!: unknown;
}
sortedByLabel(AttendanceResult, 'startsOn');
