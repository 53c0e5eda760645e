import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { ProspectStepEnum, type ProspectStep } from '../../customers/index.ts';
import { ReferralOutcomeEnum, type ReferralOutcome } from './referral-ask.entity.ts';

@InputType({ description: 'How far the work on a prospect has come; `id` and `version` are those of the customer.' })
export class CustomerProspectMoveInput extends ChangeInput {
  @Field(() => ProspectStepEnum, { description: 'The step that the prospect stands at now.' })
  step!: ProspectStep;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters: how it was screened, for example.' })
  reason?: string | null;
}

@InputType({ description: 'What a customer said who was asked for others.' })
export class ReferralAskAnswerInput extends ChangeInput {
  @Field(() => ReferralOutcomeEnum, { description: 'Whether somebody was named.' })
  outcome!: ReferralOutcome;

  @Field(() => String, { nullable: true, description: 'Whom the customer named, up to 500 characters.' })
  names?: string | null;
}
