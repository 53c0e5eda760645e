import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { CUSTOMER_GRADES, CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { ProductCategory } from '../../products/index.ts';
import { Employee } from '../../staff/index.ts';

const MONEY = { type: 'decimal', precision: 14, scale: 2 } as const;

@ObjectType({
  description:
    'What a product group brought from a class of customers in a quarter against plan, as computed on a day (domain-rules 8.9).',
})
@Entity({ tableName: 'price_levels' })
@Unique({ name: 'price_levels_key_unique', properties: ['quarter', 'category', 'grade', 'asOf'] })
@Index({ name: 'price_levels_newest_index', properties: ['asOf', 'id'] })
@Check({
  name: 'price_levels_closed_check',
  expression:
    'closed_at is null or (measure is not null and measure_owner_id is not null and measure_due_on is not null)',
})
export class PriceLevel extends Row {
  @Field(() => ProductCategory, { nullable: true, description: 'The product group.' })
  @ManyToOne(() => ProductCategory, { deleteRule: 'restrict', index: false })
  category!: ProductCategory;

  @Field(() => CustomerGradeEnum, {
    description: 'The class of customers, as it stood at the end of the days that were added up.',
  })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  grade!: CustomerGrade;

  @Field(() => DateScalar, { description: 'First day of the quarter.' })
  @Property({ type: 'date' })
  quarter!: string;

  @Field(() => DateScalar, {
    description: 'First day after those that were added up: the quarter to date, or all of it.',
  })
  @Property({ type: 'date' })
  asOf!: string;

  @Field(() => DecimalScalar, { description: 'Net quantity of the counted orders.' })
  @Property({ type: 'decimal', precision: 18, scale: 3 })
  quantity!: string;

  @Field(() => DecimalScalar, { description: 'Net amount of the counted orders, in the company currency.' })
  @Property({ ...MONEY, precision: 18 })
  netAmount!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Net amount by net quantity; empty without quantity.' })
  @Property({ ...MONEY, nullable: true })
  avgPrice: string | null = null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The planned price in force on that day; empty without a plan.',
  })
  @Property({ ...MONEY, nullable: true })
  plannedPrice: string | null = null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Average by planned price; empty without quantity or plan.',
  })
  @Property({ type: 'decimal', precision: 10, scale: 4, nullable: true })
  priceLevel: string | null = null;

  @Field(() => Boolean, { description: 'Below the setting `price.flagBelow`: closed only with a measure (FND-46).' })
  @Property({ type: 'boolean', default: false })
  isBelow: boolean = false;

  @Field(() => String, { nullable: true, description: 'What is done to bring the level up.' })
  @Property({ type: 'text', nullable: true })
  measure: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who does it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  measureOwner: Employee | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is done.' })
  @Property({ type: 'date', nullable: true })
  measureDueOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed with the measure.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
}
