import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { SalesPlan } from './sales-plan.entity.ts';

@ObjectType({ description: 'One look at how far a plan has come; plans are checked regularly (domain-rules 8.5).' })
@Entity({ tableName: 'sales_plan_checks' })
@Index({ name: 'sales_plan_checks_plan_index', properties: ['plan', 'checkedOn', 'id'] })
export class SalesPlanCheck extends Row {
  @Field(() => SalesPlan, { description: 'The plan that was looked at.' })
  @ManyToOne({ entity: () => SalesPlan, deleteRule: 'restrict', index: false })
  plan!: SalesPlan;

  @Field(() => DateScalar, { description: 'The day of the check.' })
  @Property({ type: 'date' })
  checkedOn!: string;

  @Field(() => DecimalScalar, { description: 'What had been sold by then; kept as it was counted on that day.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  actualAmount!: string;

  @Field(() => DecimalScalar, { description: 'The plan as it stood on that day.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  plannedAmount!: string;

  @Field(() => String, { description: 'What was found, and what is done about it.' })
  @Property({ type: 'text' })
  finding!: string;

  @Field(() => Employee, { nullable: true, description: 'Who looked at it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  checkedBy: Employee | null = null;
}
