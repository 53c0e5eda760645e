import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { Trial } from '../trials/trial.entity.ts';
import { type TrialDecision, TrialDecisionEnum } from '../trials/trial.enums.ts';
import {
  type TrialStageResult,
  TrialStageResultEnum,
  type TrialStageState,
  TrialStageStateEnum,
} from './trial-stage.enums.ts';

@ObjectType({ description: 'One of the three reviews of a trial (domain-rules 19.2).' })
@Entity({ tableName: 'trial_stages' })
@Unique({ name: 'trial_stages_trial_stage_unique', properties: ['trial', 'stageNo'] })
@Index({ name: 'trial_stages_due_on_index', properties: ['dueOn', 'id'] })
@Index({ name: 'trial_stages_state_due_on_index', properties: ['state', 'dueOn', 'id'] })
@Index({ name: 'trial_stages_reviewer_due_on_index', properties: ['reviewer', 'dueOn', 'id'] })
@Index({ name: 'trial_stages_submitted_by_index', properties: ['submittedBy'] })
@Check({ name: 'trial_stages_stage_check', expression: 'stage_no between 1 and 3' })
@Check({ name: 'trial_stages_days_check', expression: 'opens_on <= due_on and overdue_on > due_on' })
@Check({
  name: 'trial_stages_submitted_check',
  expression:
    "(state = 'SUBMITTED') = (submitted_at is not null) and (submitted_at is null) = (submitted_by_id is null) and (submitted_at is null) = (result is null and recommendation is null) and (stage_no = 3 or recommendation is null) and (stage_no < 3 or result is null)",
})
export class TrialStage extends Row {
  @Field(() => Trial, { nullable: true, description: 'The trial that it is part of.' })
  @ManyToOne(() => Trial, { deleteRule: 'restrict', index: false })
  trial!: Trial;

  @Field(() => Int, { description: 'Which stage, 1 to 3.' })
  @Property({ type: 'integer' })
  stageNo!: number;

  @Field(() => DateScalar, { description: 'First day on which the review can be submitted.' })
  @Property({ type: 'date' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'The day on which the review is due.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'First day on which it counts as overdue.' })
  @Property({ type: 'date' })
  overdueOn!: string;

  @Field(() => TrialStageStateEnum, { description: 'How it stands.' })
  @Enum({ items: () => Object.values(TrialStageStateEnum), default: 'WAITING' })
  state: TrialStageState = 'WAITING';

  @Field(() => Employee, {
    nullable: true,
    description: 'Who reviews: the manager of the shop on the day it is due; stays once it is submitted.',
  })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  reviewer: Employee | null = null;

  @Field(() => TrialStageResultEnum, { nullable: true, description: 'What the review came to; of stages 1 and 2.' })
  @Enum({ items: () => Object.values(TrialStageResultEnum), nullable: true })
  result: TrialStageResult | null = null;

  @Field(() => TrialDecisionEnum, { nullable: true, description: 'What the manager recommends; of stage 3.' })
  @Enum({ items: () => Object.values(TrialDecisionEnum), nullable: true })
  recommendation: TrialDecision | null = null;

  @Field(() => String, { nullable: true, description: 'What the review says over all; empty until it is submitted.' })
  @Property({ type: 'text', nullable: true })
  overallText: string | null = null;

  /** What the reviewer has written so far; told to him and to HR alone. */
  @Property({ type: 'text', nullable: true })
  draft: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a draft was saved last.' })
  @Property({ type: 'timestamptz', nullable: true })
  draftSavedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the review was submitted.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who submitted it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  submittedBy: Employee | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'From which day on the person sees the result.' })
  @Property({ type: 'date', nullable: true })
  shownOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why HR moved it; empty where its days are the usual ones.' })
  @Property({ type: 'text', nullable: true })
  movedReason: string | null = null;
}
sortedByLabel(TrialStage, 'dueOn');
