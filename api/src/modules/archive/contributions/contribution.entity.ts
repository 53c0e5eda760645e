import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ContributionKindEnum, ContributionStateEnum } from './contribution.enums.ts';
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTION_STATES,
  type ContributionKind,
  type ContributionState,
} from './contribution.rules.ts';

@ObjectType({
  description:
    'Something that an employee knows of a customer: a duty of everybody, without approval (domain-rules 6.2).',
})
@Entity({ tableName: 'contributions' })
@Index({
  name: 'contributions_newest_index',
  expression: 'create index contributions_newest_index on contributions (created_at desc, id desc)',
})
@Index({
  name: 'contributions_customer_index',
  expression: 'create index contributions_customer_index on contributions (customer_id, created_at desc, id desc)',
})
@Index({ name: 'contributions_state_index', properties: ['state', 'createdAt'] })
@Check({
  name: 'contributions_discarded_check',
  expression: "(state = 'DISCARDED') = (discard_reason is not null)",
})
@Check({ name: 'contributions_filed_check', expression: "state <> 'FILED' or customer_id is not null" })
export class Contribution extends Row {
  @Field(() => Customer, { nullable: true, description: 'The customer, once it is known which is meant.' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => String, { description: 'Which customer was meant, in the words of the contributor.' })
  @Property({ type: 'text' })
  @Right('customer:readProfile')
  about!: string;

  @Field(() => ContributionKindEnum, { description: 'What kind of news it is.' })
  @Enum({ items: () => [...CONTRIBUTION_KINDS] })
  kind!: ContributionKind;

  @Field(() => String, { description: 'What the contributor knows, up to 1,000 characters.' })
  @Property({ type: 'text' })
  @Right('customer:readProfile')
  text!: string;

  @Field(() => Employee, { nullable: true, description: 'Who contributed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict' })
  contributor: Employee | null = null;

  @Field(() => ContributionStateEnum, { description: 'Whether it was filed.' })
  @Enum({ items: () => [...CONTRIBUTION_STATES], default: 'RECEIVED' })
  state: ContributionState = 'RECEIVED';

  @Field(() => Employee, { nullable: true, description: 'Who filed or discarded it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  handledBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was filed or discarded.' })
  @Property({ type: 'timestamptz', nullable: true })
  handledAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was discarded.' })
  @Property({ type: 'text', nullable: true })
  @Right('customer:readProfile')
  discardReason: string | null = null;
}
