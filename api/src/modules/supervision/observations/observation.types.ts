import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { type ObservationOutcome, ObservationOutcomeEnum } from './observation.enums.ts';

@InputType({ description: 'What one saw in a shop (domain-rules 18.2).' })
export class ObservationSendInput extends ActionInput {
  @Field(() => ID, { description: 'The shop it is about.' })
  shopId!: string;

  @Field(() => ID, { nullable: true, description: 'The person it is about, where one is meant.' })
  employeeId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was seen; now when left out.' })
  observedAt?: Date | null;

  @Field(() => String, { description: 'What was seen, 1 to 2,000 characters.' })
  text!: string;
}

@InputType({ description: 'What HR makes of an observation, and what the sender is told (domain-rules 18.2).' })
export class ObservationAnswerInput extends ChangeInput {
  @Field(() => ObservationOutcomeEnum, { description: 'Nothing, a talk or a spot check.' })
  outcome!: ObservationOutcome;

  @Field(() => String, { description: 'The answer to the sender, 1 to 1,000 characters.' })
  answer!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the shop is to be checked, ahead; with the outcome CHECK only, and needed for it.',
  })
  checkAt?: Date | null;
}
