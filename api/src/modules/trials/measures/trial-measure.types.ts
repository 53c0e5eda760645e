import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import {
  type TrialDismissalDecision,
  TrialDismissalDecisionEnum,
  type TrialRecheckResult,
  TrialRecheckResultEnum,
} from './trial-measure.enums.ts';

@InputType({ description: 'A warning that the person has read.' })
export class TrialMeasureAcknowledgeInput extends ChangeInput {}

@InputType({ description: 'Whether what was agreed was done; from the day of the check on.' })
export class TrialMeasureRecheckInput extends ChangeInput {
  @Field(() => TrialRecheckResultEnum, { description: 'Whether it was done.' })
  result!: TrialRecheckResult;

  @Field(() => String, { description: 'What was seen, 1 to 1,000 characters.' })
  text!: string;
}

@InputType({ description: 'What HR says to a dismissal that a manager asks for.' })
export class TrialDismissalDecideInput extends ChangeInput {
  @Field(() => TrialDismissalDecisionEnum, { description: 'Whether the person is dismissed.' })
  decision!: TrialDismissalDecision;

  @Field(() => String, { description: 'Why it is decided so, 1 to 1,000 characters.' })
  reason!: string;
}
