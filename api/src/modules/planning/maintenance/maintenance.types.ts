import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';

@InputType({ description: 'A maintenance plan; what is left out is proposed from the grade of the customer.' })
export class MaintenancePlanCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The customer who is kept.' })
  customerId!: string;

  @Field(() => Int, { description: 'This year or the next one.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Visits of the rep in each quarter, 0 to 99.' })
  visitsPerQuarter?: number | null;

  @Field(() => Int, { nullable: true, description: 'Contacts of the company in each half of the year, 1 to 99.' })
  contactsPerHalf?: number | null;

  @Field(() => String, { nullable: true, description: 'Gifts and greetings, up to 1,000 characters.' })
  gifts?: string | null;

  @Field(() => String, { nullable: true, description: 'Problems to be solved, up to 1,000 characters.' })
  problems?: string | null;
}

@InputType({ description: 'Changes of a draft; what is left out stays.' })
export class MaintenancePlanEditInput extends ChangeInput {
  @Field(() => Int, { nullable: true, description: 'Visits of the rep in each quarter, 0 to 99.' })
  visitsPerQuarter?: number | null;

  @Field(() => Int, { nullable: true, description: 'Contacts of the company in each half of the year, 1 to 99.' })
  contactsPerHalf?: number | null;

  @Field(() => String, { nullable: true, description: 'Gifts and greetings, up to 1,000 characters.' })
  gifts?: string | null;

  @Field(() => String, { nullable: true, description: 'Problems to be solved, up to 1,000 characters.' })
  problems?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is responsible for it.' })
  ownerId?: string | null;
}

@InputType({ description: 'Puts plans to the sales manager, up to 100 at once.' })
export class MaintenancePlanSubmitInput extends ActionInput {
  @Field(() => [ID], { description: 'Drafts within reach.' })
  planIds!: string[];
}

@InputType({ description: 'Has drafts made for every trading customer without a plan; in the background.' })
export class MaintenancePlanDraftAllInput extends ActionInput {
  @Field(() => Int, { description: 'This year or the next one.' })
  year!: number;
}

@ObjectType({ description: 'How much of what is due is covered, for the customers of one person.' })
export class OwnerCoverage {
  @Field(() => Employee, { nullable: true, description: 'The rep who owns the customers; none for public ones.' })
  owner!: { id: string } | null;

  @Field(() => Int, { description: 'Trading customers whose plan is due.' })
  due!: number;

  @Field(() => Int, { description: 'Those of them whose plan is approved.' })
  approved!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Approved by due; empty when none is due.' })
  coverage!: string | null;
}

@ObjectType({ description: 'Coverage by maintenance plans; the target is 1 (domain-rules 8.3).' })
export class MaintenanceCoverage {
  @Field(() => Int, { description: 'Trading customers that one sees and whose plan is due.' })
  due!: number;

  @Field(() => Int, { description: 'Those of them whose plan is approved.' })
  approved!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Approved by due; empty when none is due.' })
  coverage!: string | null;

  @Field(() => Boolean, { description: 'True for who does not see every customer: others are not counted.' })
  isPartial!: boolean;

  @Field(() => [OwnerCoverage], { description: 'Rep by rep, those with most to do first.' })
  owners!: readonly OwnerCoverage[];
}

@ObjectType({ description: 'Approved plans without a contact of the company in a half of the year that is over.' })
export class ContactGaps {
  @Field(() => Int, { description: 'Which half of the year.' })
  half!: number;

  @Field(() => Int, { description: 'How many plans lack it, of those that one sees.' })
  missingCount!: number;

  @Field(() => [MaintenancePlan], { description: 'The first 100 of them, by the code of the customer.' })
  plans!: readonly { id: string }[];
}
