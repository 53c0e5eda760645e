import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee, Region } from '../../staff/index.ts';
import { PlanSpanEnum } from './sales-plan.enums.ts';
import { PLAN_SPANS, type PlanSpan } from './sales-plan.rules.ts';

/** One plan for a period and whom it is for; a rep or a region that is not named counts as a value of its own. */
const ONE_PLAN =
  'create unique index sales_plans_subject_unique on sales_plans (span, starts_on, rep_id, region_id) nulls not distinct';

@ObjectType({
  description: 'What is to be sold in a period, by the department, a rep or a region (domain-rules 8.5).',
})
@Entity({ tableName: 'sales_plans' })
@Unique({ name: 'sales_plans_subject_unique', expression: ONE_PLAN })
@Index({ name: 'sales_plans_newest_index', properties: ['startsOn', 'id'] })
@Index({ name: 'sales_plans_rep_index', properties: ['rep', 'startsOn', 'id'] })
@Index({ name: 'sales_plans_region_index', properties: ['region', 'startsOn', 'id'] })
@Index({ name: 'sales_plans_whole_index', properties: ['whole', 'startsOn', 'id'] })
@Check({ name: 'sales_plans_amount_check', expression: 'amount >= 0' })
@Check({ name: 'sales_plans_whole_check', expression: 'whole_id <> id' })
export class SalesPlan extends Row {
  @Field(() => PlanSpanEnum, { description: 'Year, quarter, month or week.' })
  @Enum({ items: () => [...PLAN_SPANS] })
  span!: PlanSpan;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => Employee, { nullable: true, description: 'The rep whose plan it is; none for the department.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  rep: Employee | null = null;

  @Field(() => Region, { nullable: true, description: 'The region it is for; none for all.' })
  @ManyToOne({ entity: () => Region, nullable: true, deleteRule: 'restrict', index: false })
  region: Region | null = null;

  @Field(() => SalesPlan, { nullable: true, description: 'The plan that this one is a part of.' })
  @ManyToOne({ entity: () => SalesPlan, nullable: true, deleteRule: 'restrict', index: false })
  whole: SalesPlan | null = null;

  @Field(() => DecimalScalar, { description: 'Net amount to be sold, in the company currency.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'How it is to be reached.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
