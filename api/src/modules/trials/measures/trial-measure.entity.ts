import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import {
  type TrialDismissalDecision,
  TrialDismissalDecisionEnum,
  type TrialMeasureKind,
  TrialMeasureKindEnum,
  type TrialRecheckResult,
  TrialRecheckResultEnum,
} from './trial-measure.enums.ts';

@ObjectType({ description: 'What follows from a stage in which somebody was not qualified (domain-rules 19.3).' })
@Entity({ tableName: 'trial_measures' })
@Unique({ name: 'trial_measures_stage_unique', properties: ['stage'] })
@Index({ name: 'trial_measures_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'trial_measures_recheck_on_index', properties: ['recheckOn', 'id'] })
@Check({
  name: 'trial_measures_guidance_check',
  expression:
    "(kind = 'GUIDANCE') = (due_on is not null) and (kind = 'GUIDANCE') = (recheck_on is not null) and (rechecked_at is null) = (recheck_result is null)",
})
@Check({
  name: 'trial_measures_decided_check',
  expression:
    "(decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null) and (decision is null or kind = 'DISMISS')",
})
export class TrialMeasure extends Row {
  @Field(() => TrialStage, { nullable: true, description: 'The stage that it follows from.' })
  @ManyToOne(() => TrialStage, { deleteRule: 'restrict', index: false })
  stage!: TrialStage;

  @Field(() => TrialMeasureKindEnum, { description: 'Guidance, warning or dismissal.' })
  @Enum({ items: () => Object.values(TrialMeasureKindEnum) })
  kind!: TrialMeasureKind;

  @Field(() => String, { description: 'What was agreed, warned of, or why somebody is to be dismissed.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done; of guidance.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is checked again; of guidance.' })
  @Property({ type: 'date', nullable: true })
  recheckOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person acknowledged the warning.' })
  @Property({ type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was checked again.' })
  @Property({ type: 'timestamptz', nullable: true })
  recheckedAt: Date | null = null;

  @Field(() => TrialRecheckResultEnum, { nullable: true, description: 'What the check came to.' })
  @Enum({ items: () => Object.values(TrialRecheckResultEnum), nullable: true })
  recheckResult: TrialRecheckResult | null = null;

  @Field(() => String, { nullable: true, description: 'What was seen at the check.' })
  @Property({ type: 'text', nullable: true })
  recheckText: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who checked again.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recheckedBy: Employee | null = null;

  @Field(() => TrialDismissalDecisionEnum, { nullable: true, description: 'What HR says to the dismissal.' })
  @Enum({ items: () => Object.values(TrialDismissalDecisionEnum), nullable: true })
  decision: TrialDismissalDecision | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When HR decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who of HR decided.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Why HR decided so.' })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;
}
