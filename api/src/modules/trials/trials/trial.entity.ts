import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Employee, type ShopPost, ShopPostEnum } from '../../staff/index.ts';
import { TrialTemplate } from '../templates/trial-template.entity.ts';
import { type TrialDecision, TrialDecisionEnum, type TrialState, TrialStateEnum } from './trial.enums.ts';

const OPEN_UNIQUE =
  "create unique index trials_open_unique on trials (employee_id) where state in ('RUNNING', 'OVERDUE_CONFIRM_RISK')";

@ObjectType({ description: 'The trial period of a person, with its three stages and the decision (domain-rules 19).' })
@Entity({ tableName: 'trials' })
@Unique({ name: 'trials_open_unique', expression: OPEN_UNIQUE })
@Index({ name: 'trials_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'trials_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Index({ name: 'trials_state_ends_on_index', properties: ['state', 'endOn', 'id'] })
@Index({ name: 'trials_template_index', properties: ['template'] })
@Check({ name: 'trials_ends_on_check', expression: 'end_on > starts_on and latest_on <= end_on' })
@Check({
  name: 'trials_closed_on_check',
  expression: "(closed_on is null) = (state in ('RUNNING', 'OVERDUE_CONFIRM_RISK'))",
})
@Check({
  name: 'trials_decided_check',
  expression:
    "(decided_at is null) = (decided_by_id is null) and (decided_at is null) = (decision_reason is null) and (state not in ('CONFIRMED', 'NOT_HIRED', 'DISMISSED') or decided_at is not null) and (state <> 'CONFIRMED' or decision = 'CONFIRM') and (state <> 'NOT_HIRED' or decision = 'NOT_HIRED')",
})
export class Trial extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who is on trial.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => ShopPostEnum, { description: 'The post on trial, as it was on the first day.' })
  @Enum({ items: () => Object.values(ShopPostEnum) })
  post!: ShopPost;

  @Field(() => TrialTemplate, { nullable: true, description: 'From which template items and length were taken.' })
  @ManyToOne(() => TrialTemplate, { deleteRule: 'restrict', index: false })
  template!: TrialTemplate;

  @Field(() => Int, { description: 'How many months it takes.' })
  @Property({ type: 'integer' })
  months!: number;

  @Field(() => DateScalar, { description: 'First day of the trial.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day in the shop; stages 1 and 2 count from it.' })
  @Property({ type: 'date' })
  storeEntryOn!: string;

  @Field(() => DateScalar, { description: 'First day after the trial.' })
  @Property({ type: 'date' })
  endOn!: string;

  @Field(() => DateScalar, {
    description:
      'Last day of a decision in time; not to hire somebody later needs a fault on record or the general manager.',
  })
  @Property({ type: 'date' })
  latestOn!: string;

  @Field(() => DateScalar, { description: 'Until which day HR is to decide.' })
  @Property({ type: 'date' })
  decisionDueOn!: string;

  @Field(() => TrialStateEnum, { description: 'How it stands.' })
  @Enum({ items: () => Object.values(TrialStateEnum), default: 'RUNNING' })
  state: TrialState = 'RUNNING';

  @Field(() => TrialDecisionEnum, { nullable: true, description: 'What was decided; empty without a decision.' })
  @Enum({ items: () => Object.values(TrialDecisionEnum), nullable: true })
  decision: TrialDecision | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who decided; a trial that lapsed was decided by nobody.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  @Field(() => Boolean, { description: 'Decided after the last day for it.' })
  @Property({ type: 'boolean', default: false })
  isLateDecision: boolean = false;

  @Field(() => ApprovalRequest, {
    nullable: true,
    description: 'The consent of the general manager to not hiring somebody so late, asked for or given.',
  })
  @ManyToOne(() => ApprovalRequest, { nullable: true, deleteRule: 'restrict', index: false })
  override: ApprovalRequest | null = null;

  @Field(() => Boolean, {
    description: 'The self-assessment is in, or HR noted that there is none: the opinion of stage 3 may be submitted.',
  })
  @Property({ type: 'boolean', default: false })
  hasSelfAssessment: boolean = false;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed, however.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
}
sortedByLabel(Trial, 'startsOn');
