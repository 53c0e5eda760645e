import { Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from '../../staff/index.ts';
import { type TrialMeasureKind, TrialMeasureKindEnum } from '../measures/trial-measure.enums.ts';
import {
  type TrialStageResult,
  TrialStageResultEnum,
  type TrialStageState,
  TrialStageStateEnum,
} from '../stages/trial-stage.enums.ts';
import { type TrialDecision, TrialDecisionEnum, type TrialState, TrialStateEnum } from '../trials/trial.enums.ts';

@ObjectType({ description: 'Guidance or a warning that was given to oneself.' })
export class MyTrialMeasure {
  @Field(() => ID, { description: 'By which it is acknowledged.' })
  measureId!: string;

  @Field(() => Int, { description: 'The version that one sees, for acknowledging it.' })
  measureVersion!: number;

  @Field(() => TrialMeasureKindEnum, { description: 'Guidance or warning; a dismissal is told by HR.' })
  kind!: TrialMeasureKind;

  @Field(() => String, { description: 'What was agreed or warned of.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is checked again.' })
  recheckOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When one acknowledged the warning.' })
  acknowledgedAt!: Date | null;
}

@ObjectType({ description: 'A stage of the own trial: when it is due and, once it is told, what it came to.' })
export class MyTrialStage {
  @Field(() => Int, { description: 'Which stage, 1 to 3.' })
  stageNo!: number;

  @Field(() => DateScalar, { description: 'From which day on it can be reviewed.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueOn!: string;

  @Field(() => TrialStageStateEnum, { description: 'How it stands.' })
  state!: TrialStageState;

  @Field(() => DateScalar, { nullable: true, description: 'From which day on one sees the result.' })
  shownOn!: string | null;

  @Field(() => TrialStageResultEnum, { nullable: true, description: 'What it came to; empty until it is told.' })
  result!: TrialStageResult | null;

  @Field(() => MyTrialMeasure, { nullable: true, description: 'What was agreed or warned of; empty until it is told.' })
  measure!: MyTrialMeasure | null;
}

@ObjectType({ description: 'What one said of the own trial.' })
export class MySelfAssessment {
  @Field(() => String, { description: 'What went well and what one can do.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What one still needs.' })
  needs!: string | null;

  @Field(() => DateTimeScalar, { description: 'When one submitted it.' })
  submittedAt!: Date;
}

@ObjectType({ description: 'The own trial: days, outcomes and own words, and nothing else of it (promise D7).' })
export class MyTrial {
  @Field(() => ShopPostEnum, { description: 'The post on trial.' })
  post!: ShopPost;

  @Field(() => DateScalar, { description: 'First day of the trial.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day in the shop.' })
  storeEntryOn!: string;

  @Field(() => DateScalar, { description: 'First day after the trial.' })
  endOn!: string;

  @Field(() => TrialStateEnum, { description: 'How it stands.' })
  state!: TrialState;

  @Field(() => TrialDecisionEnum, { nullable: true, description: 'What was decided.' })
  decision!: TrialDecision | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => [MyTrialStage], { description: 'The three stages in their order.' })
  stages!: MyTrialStage[];

  @Field(() => MySelfAssessment, { nullable: true, description: 'What one said; empty until then.' })
  selfAssessment!: MySelfAssessment | null;

  @Field(() => DateScalar, { description: 'From which day on the self-assessment can be written.' })
  selfAssessmentOpensOn!: string;

  @Field(() => Boolean, { description: 'Whether the self-assessment can be written now.' })
  canSelfAssess!: boolean;
}
