import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';

const MEMO = 'visit:readMemo';
const AMOUNTS = 'order:readAmounts';
const COUNT = { type: 'integer', default: 0 } as const;

@ObjectType({ description: 'What a recovered card tells, and what the manager concludes (domain-rules 5.1).' })
@Entity({ tableName: 'card_analyses' })
@Index({ name: 'card_analyses_customer_index', properties: ['customer'] })
@Check({ name: 'card_analyses_currency_check', expression: '(order_amount is null) = (currency is null)' })
@Check({ name: 'card_analyses_conclusion_check', expression: '(conclusion is null) = (analysed_at is null)' })
export class CardAnalysis extends Row {
  @Field(() => Customer, { description: 'The customer of the card.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Int, { description: 'Visits on the card, without voided ones.' })
  @Property({ ...COUNT })
  visitCount: number = 0;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the first visit.' })
  @Property({ type: 'date', nullable: true })
  firstVisitOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last visit.' })
  @Property({ type: 'date', nullable: true })
  lastVisitOn: string | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Days from visit to visit, on average.' })
  @Property({ type: 'decimal', precision: 8, scale: 2, nullable: true })
  averageInterval: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Most days from one visit to the next.' })
  @Property({ type: 'integer', nullable: true })
  longestInterval: number | null = null;

  @Field(() => Int, { description: 'Visits before which the rep had looked the customer up.' })
  @Property({ ...COUNT })
  preparedCount: number = 0;

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of prepared visits; empty without visits.' })
  @Property({ type: 'decimal', precision: 5, scale: 4, nullable: true })
  prepRate: string | null = null;

  @Field(() => Int, { description: 'How often the customer had no need.' })
  @Property({ ...COUNT })
  @Right(MEMO)
  noNeedCount: number = 0;

  @Field(() => Int, { description: 'How often the customer had no money.' })
  @Property({ ...COUNT })
  @Right(MEMO)
  noMoneyCount: number = 0;

  @Field(() => Int, { description: 'How often the customer was in no hurry.' })
  @Property({ ...COUNT })
  @Right(MEMO)
  noHurryCount: number = 0;

  @Field(() => Int, { description: 'How often something else stood against buying.' })
  @Property({ ...COUNT })
  @Right(MEMO)
  otherObjectionCount: number = 0;

  @Field(() => Int, { description: 'Counted orders from the first visit to the last one (domain-rules 1.8).' })
  @Property({ ...COUNT })
  @Right(AMOUNTS)
  orderCount: number = 0;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Their net amount; empty when they have several currencies.',
  })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  @Right(AMOUNTS)
  orderAmount: string | null = null;

  @Field(() => String, { nullable: true, description: 'Currency of the amount, such as CNY.' })
  @Property({ type: 'text', nullable: true })
  @Right(AMOUNTS)
  currency: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the manager concludes; empty until then.' })
  @Property({ type: 'text', nullable: true })
  @Right(MEMO)
  conclusion: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who drew the conclusion.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  analysedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the conclusion was drawn.' })
  @Property({ type: 'timestamptz', nullable: true })
  analysedAt: Date | null = null;
}
