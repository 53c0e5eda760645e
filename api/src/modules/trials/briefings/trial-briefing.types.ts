import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'What HR tells the reviewer of a stage (domain-rules 19.3).' })
export class TrialBriefInput extends ActionInput {
  @Field(() => ID, { description: 'The stage that is to be reviewed.' })
  stageId!: string;

  @Field(() => String, { description: 'What the stage is about, 1 to 2,000 characters.' })
  content!: string;

  @Field(() => String, { description: 'How the review goes, 1 to 2,000 characters.' })
  procedure!: string;

  @Field(() => String, { description: 'What the manager answers for, 1 to 2,000 characters.' })
  responsibility!: string;
}

@InputType({ description: 'A briefing that one has understood.' })
export class TrialBriefingAcknowledgeInput extends ChangeInput {}
