import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

@ObjectType({ description: 'What is put right in a month about one that is closed (domain-rules 17.7).' })
@Entity({ tableName: 'attendance_adjustments' })
@Index({ name: 'attendance_adjustments_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'attendance_adjustments_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Check({
  name: 'attendance_adjustments_months_check',
  expression:
    'extract(day from starts_on) = 1 and extract(day from about_starts_on) = 1 and starts_on > about_starts_on',
})
export class AttendanceAdjustment extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose money it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DateScalar, { description: 'First day of the month in which it counts.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day of the closed month it is about.' })
  @Property({ type: 'date' })
  aboutStartsOn!: string;

  @Field(() => String, { description: 'ISO 4217 code of the amounts.' })
  @Property({ type: 'text' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'Added to the bonus; below zero: taken off.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  bonusAmount!: string;

  @Field(() => DecimalScalar, { description: 'Added to the deduction; below zero: given back.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  deductionAmount!: string;

  @Field(() => String, { description: 'Why it is put right.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Employee, { nullable: true, description: 'Who made it; none for the product itself.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  madeBy: Employee | null = null;
}
