import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { CUSTOMER_GRADES, CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { ProductCategory } from '../../products/index.ts';
import { Employee } from '../../staff/index.ts';
import { PricePlanStateEnum } from './price-level.enums.ts';
import { PRICE_PLAN_STATES, type PricePlanState } from './price-level.rules.ts';

@ObjectType({
  description:
    'What one unit of a product group should bring from a class of customers in a quarter; counts with the consent of the general manager (domain-rules 8.9).',
})
@Entity({ tableName: 'price_plans' })
@Index({ name: 'price_plans_quarter_index', properties: ['quarter', 'category', 'grade', 'id'] })
@Check({ name: 'price_plans_price_check', expression: 'price > 0' })
@Check({ name: 'price_plans_decided_check', expression: "(state = 'PROPOSED') = (decided_at is null)" })
export class PricePlan extends Row {
  @Field(() => ProductCategory, { nullable: true, description: 'The product group.' })
  @ManyToOne(() => ProductCategory, { deleteRule: 'restrict', index: false })
  category!: ProductCategory;

  @Field(() => CustomerGradeEnum, { description: 'The class of customers.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  grade!: CustomerGrade;

  @Field(() => DateScalar, { description: 'First day of the quarter.' })
  @Property({ type: 'date' })
  quarter!: string;

  @Field(() => DecimalScalar, { description: 'Planned price of one unit, in the company currency.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  price!: string;

  @Field(() => PricePlanStateEnum, { description: 'Proposed, in force or rejected.' })
  @Enum({ items: () => [...PRICE_PLAN_STATES] })
  state: PricePlanState = 'PROPOSED';

  @Field(() => Employee, { nullable: true, description: 'Who proposed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  proposedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the general manager decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;
}
