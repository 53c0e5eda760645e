import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { schemaEnum } from '../../../kernel/enum.ts';
import { ActionInput } from '../../../kernel/input.ts';
import { Region } from '../../staff/index.ts';
import type { HoldingNoun } from './holding.rules.ts';

export const HoldingNounEnum = schemaEnum<HoldingNoun>('HoldingNoun', 'What can hang on a rep (domain-rules 8.4).', {
  CUSTOMERS: 'Customers that the rep owns, those in the recycle bin too.',
  CARDS: 'Visit cards that take visits, or are full and not recovered yet.',
  VISIT_PLANS: 'Visits planned for today and later that are not made yet.',
  OPEN_ORDERS: 'Orders of the own customers with goods still to be shipped.',
  RECEIVABLES: 'Orders of the own customers with money still due.',
  TASKS: 'Sales tasks that are still open.',
  MAINTENANCE_PLANS: 'Maintenance plans of this year and later that the rep is responsible for.',
  CHANGE_REQUESTS: 'Requests about the own customers that nobody has decided.',
  DECISIONS: 'Requests of others that wait for the person as the direct leader.',
});

@ObjectType({ description: 'How much of one kind is with a rep now.' })
export class HoldingCountOfRep {
  @Field(() => HoldingNounEnum, { description: 'The kind of thing counted.' })
  noun!: HoldingNoun;

  @Field(() => Int, { description: 'How many there are, whoever asks.' })
  count!: number;
}

@ObjectType({ description: 'How many customers of one region a rep has.' })
export class RegionCustomerCount {
  @Field(() => Region, { description: 'The region of the customers.' })
  region!: { id: string };

  @Field(() => Int, { description: 'Customers in the region, those in the recycle bin too.' })
  customerCount!: number;
}

@ObjectType({ description: 'What a hand-over of everything would move (domain-rules 8.4).' })
export class HandOverPreview {
  @Field(() => [HoldingCountOfRep], { description: 'Kind by kind; a rep leaves only when all are zero.' })
  holdings!: readonly HoldingCountOfRep[];

  @Field(() => [RegionCustomerCount], { description: 'The customers by region, for rules by region.' })
  regions!: readonly RegionCustomerCount[];
}

@InputType({ description: 'Who takes the customers of one region.' })
export class HandOverRegionInput {
  @Field(() => ID, { description: 'The region of the customers.' })
  regionId!: string;

  @Field(() => ID, { description: 'The rep who takes them.' })
  toId!: string;
}

@InputType({ description: 'Gives everything of one rep to others (domain-rules 8.4).' })
export class EmployeeHandOverInput extends ActionInput {
  @Field(() => ID, { description: 'The rep who leaves or moves.' })
  fromId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who takes all that no region says otherwise of; without it those customers stay.',
  })
  toId?: string | null;

  @Field(() => [HandOverRegionInput], { nullable: true, description: 'Regions that go to reps of their own.' })
  byRegion?: HandOverRegionInput[] | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
