import { Field, ID, InputType, Int } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type TrialMeasureKind, TrialMeasureKindEnum } from '../measures/trial-measure.enums.ts';
import { type TrialDecision, TrialDecisionEnum } from '../trials/trial.enums.ts';
import { type TrialStageResult, TrialStageResultEnum } from './trial-stage.enums.ts';

@InputType({ description: 'What is said of one item of a review.' })
export class TrialReviewItemInput {
  @Field(() => ID, { description: 'The item of the stage.' })
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'From 1, not qualified, to 4.' })
  rating?: number | null;

  @Field(() => String, { nullable: true, description: 'A fact that the rating rests on, up to 1,000 characters.' })
  fact?: string | null;
}

@InputType({ description: 'What follows when somebody is not qualified (domain-rules 19.3).' })
export class TrialMeasureInput {
  @Field(() => TrialMeasureKindEnum, { description: 'Guidance, warning or dismissal.' })
  kind!: TrialMeasureKind;

  @Field(() => String, {
    description: 'What is agreed, warned of, or why somebody is to be dismissed, 1 to 1,000 characters.',
  })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done; of guidance, after today.' })
  dueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it is checked again; of guidance, not before `dueOn`.',
  })
  recheckOn?: string | null;
}

@InputType({ description: 'A draft of a review; items that are left out stay as they are.' })
export class TrialReviewSaveInput extends ChangeInput {
  @Field(() => [TrialReviewItemInput], { description: 'What is said of the items; each at most once.' })
  items!: TrialReviewItemInput[];

  @Field(() => String, { nullable: true, description: 'What is said over all, up to 4,000 characters.' })
  overallText?: string | null;
}

@InputType({ description: 'A review that is done: every item with rating and fact (domain-rules 19.3).' })
export class TrialReviewSubmitInput extends ChangeInput {
  @Field(() => [TrialReviewItemInput], {
    description: 'What is said of the items, each at most once; one that is left out is taken from the draft.',
  })
  items!: TrialReviewItemInput[];

  @Field(() => String, { nullable: true, description: 'What is said over all, up to 4,000 characters.' })
  overallText?: string | null;

  @Field(() => TrialStageResultEnum, { nullable: true, description: 'What it came to; stages 1 and 2.' })
  result?: TrialStageResult | null;

  @Field(() => TrialDecisionEnum, { nullable: true, description: 'What the manager recommends; stage 3.' })
  recommendation?: TrialDecision | null;

  @Field(() => TrialMeasureInput, { nullable: true, description: 'What follows; of NOT_QUALIFIED alone.' })
  measure?: TrialMeasureInput | null;
}

@InputType({ description: 'Another day for a stage, as after a long leave (domain-rules 19.4).' })
export class TrialStageMoveInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'When it is due: today or later, not beyond the end of the trial.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why it is moved, 1 to 500 characters.' })
  reason!: string;
}
