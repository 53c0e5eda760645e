import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type AssistantLevel, AssistantLevelEnum } from './assistant-level.enums.ts';

@InputType({ description: 'A line of the appraisal template of a level (domain-rules 20.6).' })
export class AssistantCompetenceAddInput extends ActionInput {
  @Field(() => AssistantLevelEnum, { description: 'The level that wants it.' })
  level!: AssistantLevel;

  @Field(() => String, { description: 'What the assistant can do, 1 to 300 characters.' })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Its place in the list, 1 to 999; the last one when left out.' })
  position?: number | null;
}

@InputType({ description: 'Changes of a line; what is left out stays, and appraisals of before keep their words.' })
export class AssistantCompetenceEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What the assistant can do, 1 to 300 characters.' })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the list, 1 to 999.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is not asked for any more.' })
  isRetired?: boolean | null;
}

@InputType({ description: 'Whether one competence is met.' })
export class AssistantJudgementInput {
  @Field(() => ID, { description: 'A line of the template of the level.' })
  competenceId!: string;

  @Field(() => Boolean, { description: 'Whether the assistant can do it.' })
  isMet!: boolean;

  @Field(() => String, { nullable: true, description: 'By what that was seen, up to 500 characters.' })
  fact?: string | null;
}

@InputType({ description: 'Judges an assistant by every competence of a level (domain-rules 20.6).' })
export class AssistantAppraisalRecordInput extends ActionInput {
  @Field(() => ID, { description: 'Who is judged; nobody judges himself.' })
  assistantId!: string;

  @Field(() => AssistantLevelEnum, { description: 'For which level.' })
  level!: AssistantLevel;

  @Field(() => DateScalar, { nullable: true, description: 'On which day, not ahead; today when left out.' })
  heldOn?: string | null;

  @Field(() => [AssistantJudgementInput], { description: 'Each competence of the level once.' })
  judgements!: AssistantJudgementInput[];

  @Field(() => String, { nullable: true, description: 'What else is to be said, up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Takes an appraisal away that was entered by mistake.' })
export class AssistantAppraisalRemoveInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}
