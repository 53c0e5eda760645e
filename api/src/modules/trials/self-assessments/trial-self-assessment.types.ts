import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';

@InputType({ description: 'What one says of the own trial, once, when stage 3 is open (domain-rules 19.3).' })
export class TrialSelfAssessInput extends ActionInput {
  @Field(() => String, { description: 'What went well and what one can do, 1 to 4,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What one still needs, up to 2,000 characters.' })
  needs?: string | null;
}

@InputType({ description: 'A person who gave no self-assessment.' })
export class TrialSelfAssessmentWaiveInput extends ActionInput {
  @Field(() => ID, { description: 'The trial of the person.' })
  trialId!: string;

  @Field(() => String, { description: 'Why it goes on without, 1 to 500 characters.' })
  reason!: string;
}
