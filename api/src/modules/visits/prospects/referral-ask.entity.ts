import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';

const OUTCOMES = ['NAMED', 'NONE'] as const;
export type ReferralOutcome = (typeof OUTCOMES)[number];

export const ReferralOutcomeEnum = schemaEnum<ReferralOutcome>(
  'ReferralOutcome',
  'What a customer said who was asked for others (domain-rules 5.5).',
  { NAMED: 'Named somebody who may need our goods.', NONE: 'Knew nobody, or did not want to say.' },
);

@ObjectType({ description: 'After a completed order the customer is asked for others (domain-rules 5.5).' })
@Entity({ tableName: 'referral_asks' })
@Index({ name: 'referral_asks_customer_index', properties: ['customer', 'dueAt'] })
@Index({ name: 'referral_asks_due_index', properties: ['dueAt', 'id'] })
@Check({
  name: 'referral_asks_names_check',
  expression: "(outcome = 'NAMED') = (names is not null) or outcome is null",
})
@Check({ name: 'referral_asks_answer_check', expression: '(outcome is null) = (asked_at is null)' })
export class ReferralAsk extends Row {
  @Field(() => Customer, { description: 'The customer who is to be asked.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  /** The completed order; orders come after visits in the table of modules, so it is named by its number for readers. */
  @Property({ type: 'uuid' })
  @Unique()
  orderId!: string;

  @Field(() => String, { description: 'Number of that order.' })
  @Property({ type: 'text' })
  orderNumber!: string;

  @Field(() => DateTimeScalar, { description: 'When the order was completed: from then on one may ask.' })
  @Property({ type: 'timestamptz' })
  dueAt!: Date;

  @Field(() => ReferralOutcomeEnum, { nullable: true, description: 'What came of it; empty until asked.' })
  @Enum({ items: () => [...OUTCOMES], nullable: true })
  outcome: ReferralOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'Whom the customer named, with what is known of them.' })
  @Property({ type: 'text', nullable: true })
  names: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer was asked.' })
  @Property({ type: 'timestamptz', nullable: true })
  askedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who asked the customer.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  askedBy: Employee | null = null;
}
