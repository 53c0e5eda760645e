import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

@ObjectType({ description: 'A month whose figures are published: no visit comes into it any more (domain-rules 5.2).' })
@Entity({ tableName: 'sales_month_locks' })
@Check({ name: 'sales_month_locks_month_check', expression: 'extract(day from month) = 1' })
export class SalesMonthLock extends Row {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date', fieldName: 'month' })
  @Unique({ name: 'sales_month_locks_month_unique' })
  startsOn!: string;

  @Field(() => DateTimeScalar, { description: 'When its figures were published.' })
  @Property({ type: 'timestamptz' })
  lockedAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who published them.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  lockedBy: Employee | null = null;
}
