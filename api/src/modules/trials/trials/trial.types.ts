import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type TrialDecision, TrialDecisionEnum } from './trial.enums.ts';

@InputType({ description: 'A trial that was not begun by itself (domain-rules 19.3).' })
export class TrialStartInput extends ActionInput {
  @Field(() => ID, { description: 'Who is on trial.' })
  employeeId!: string;

  @Field(() => DateScalar, { description: 'First day of the trial.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day in the shop; stages 1 and 2 count from it.' })
  storeEntryOn!: string;
}

@InputType({ description: 'A trial that was begun by mistake.' })
export class TrialCallOffInput extends ChangeInput {
  @Field(() => String, { description: 'Why it is called off, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Whether somebody is hired for good (domain-rules 19.4).' })
export class TrialDecideInput extends ChangeInput {
  @Field(() => TrialDecisionEnum, { description: 'What is decided.' })
  decision!: TrialDecision;

  @Field(() => String, { description: 'Why it is decided so, 1 to 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Asks the general manager to consent to not hiring somebody so late (domain-rules 19.4).' })
export class TrialOverrideRequestInput extends ChangeInput {
  @Field(() => String, { description: 'Why the person is not to be hired, 1 to 500 characters.' })
  reason!: string;
}
