import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

@ObjectType({ description: 'A month whose results are closed; corrections become adjustments (domain-rules 17.7).' })
@Entity({ tableName: 'attendance_month_locks' })
@Unique({ name: 'attendance_month_locks_starts_on_unique', properties: ['startsOn'] })
@Check({ name: 'attendance_month_locks_month_check', expression: 'extract(day from starts_on) = 1' })
export class AttendanceMonthLock extends Row {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who closed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  lockedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  @Property({ type: 'timestamptz' })
  lockedAt!: Date;
}
