import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { AttendanceResult } from './attendance-result.entity.ts';

@ObjectType({ description: 'What a result means in money; for the person and for who may see it (domain-rules 17.5).' })
@Entity({ tableName: 'attendance_pays' })
@Index({ name: 'attendance_pays_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'attendance_pays_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Index({ name: 'attendance_pays_result_starts_on_index', properties: ['result', 'startsOn', 'id'] })
@Check({ name: 'attendance_pays_month_check', expression: 'extract(day from starts_on) = 1' })
@Check({
  name: 'attendance_pays_amounts_check',
  expression: '(bonus is null or bonus >= 0) and deduction >= 0 and capped_deduction >= 0 and payable_deduction >= 0',
})
export class AttendancePay extends Row {
  @Field(() => AttendanceResult, { nullable: true, description: 'The result it belongs to.' })
  @ManyToOne(() => AttendanceResult, { deleteRule: 'restrict', index: false })
  result!: AttendanceResult;

  @Field(() => Employee, { nullable: true, description: 'Whose money it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => String, { description: 'ISO 4217 code of the amounts.' })
  @Property({ type: 'text' })
  currency!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The bonus of the month; none without workdays.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  bonus: string | null = null;

  @Field(() => DecimalScalar, { description: 'What the rules deduct from the wage.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  deduction!: string;

  @Field(() => DecimalScalar, { description: 'The same within the limit of the policy.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  cappedDeduction!: string;

  @Field(() => DecimalScalar, { description: 'What is deducted.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  payableDeduction!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  document!: unknown;
}
