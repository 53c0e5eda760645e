import { Check, Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from '../../staff/index.ts';
import {
  type DeductionCapMode,
  DeductionCapModeEnum,
  type HourRounding,
  HourRoundingEnum,
  type MissingPunchRule,
  MissingPunchRuleEnum,
  type NoticeRule,
  NoticeRuleEnum,
  type PolicyState,
  PolicyStateEnum,
} from './policy-version.enums.ts';

const VALID_FROM_UNIQUE =
  "create unique index policy_versions_valid_from_unique on policy_versions (valid_from) where state = 'IN_FORCE'";

@ObjectType({ description: 'How attendance is judged from a day on (domain-rules 17.6).' })
@Entity({ tableName: 'policy_versions' })
@Unique({ name: 'policy_versions_valid_from_unique', expression: VALID_FROM_UNIQUE })
@Index({ name: 'policy_versions_valid_from_index', properties: ['validFrom', 'id'] })
@Check({
  name: 'policy_versions_shares_check',
  expression: 'partial_rate between 0 and 1 and cap_share between 0 and 1',
})
@Check({ name: 'policy_versions_multiplier_check', expression: 'unnotified_multiplier >= 1' })
@Check({
  name: 'policy_versions_minutes_check',
  expression:
    'grace_minutes between 0 and 240 and gap_minutes between 0 and 480 and punch_window_minutes between 0 and 720 and hq_travel_minutes between 0 and 720 and repeat_seconds between 0 and 3600',
})
@Check({ name: 'policy_versions_monthly_hours_check', expression: 'monthly_hours > 0' })
@Check({ name: 'policy_versions_minimum_wage_check', expression: 'cap_minimum_wage is null or cap_minimum_wage >= 0' })
@Check({ name: 'policy_versions_clauses_check', expression: 'clauses <@ array[2, 3, 4, 5, 6]' })
export class PolicyVersion extends Row {
  @Field(() => DateScalar, { description: 'First day that it judges; until the day before the next version.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => PolicyStateEnum, { description: 'A draft, or in force.' })
  @Enum({ items: () => Object.values(PolicyStateEnum), default: 'DRAFT' })
  state: PolicyState = 'DRAFT';

  @Field(() => String, { description: 'The policy in the words that people were told.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DecimalScalar, { description: 'Share of the bonus that is left after an incident (clause 2).' })
  @Property({ type: 'decimal', precision: 5, scale: 4 })
  partialRate!: string;

  @Field(() => DecimalScalar, { description: 'By how much hours without prior notice are multiplied (clause 3).' })
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  unnotifiedMultiplier!: string;

  @Field(() => Int, { description: 'So many minutes late or early are nothing.' })
  @Property({ type: 'integer' })
  graceMinutes!: number;

  @Field(() => Int, {
    description: 'A gap inside the shift counts when more than so many minutes of it are covered by nothing.',
  })
  @Property({ type: 'integer' })
  gapMinutes!: number;

  @Field(() => Int, { description: 'So long before and after a shift a punch belongs to it.' })
  @Property({ type: 'integer' })
  punchWindowMinutes!: number;

  @Field(() => Int, { description: 'Minutes on the way to headquarters, and back as well (clause 4).' })
  @Property({ type: 'integer' })
  hqTravelMinutes!: number;

  @Field(() => Int, { description: 'A punch without direction so soon after another is the same touch of the device.' })
  @Property({ type: 'integer' })
  repeatSeconds!: number;

  @Field(() => HourRoundingEnum, { description: 'How minutes become hours.' })
  @Enum({ items: () => Object.values(HourRoundingEnum) })
  rounding!: HourRounding;

  @Field(() => DecimalScalar, { description: 'Hours by which the monthly wage is divided.' })
  @Property({ type: 'decimal', precision: 6, scale: 2 })
  monthlyHours!: string;

  @Field(() => MissingPunchRuleEnum, { description: 'What a missing punch means.' })
  @Enum({ items: () => Object.values(MissingPunchRuleEnum) })
  missingPunch!: MissingPunchRule;

  @Field(() => NoticeRuleEnum, { description: 'When a request counts as prior notice.' })
  @Enum({ items: () => Object.values(NoticeRuleEnum) })
  noticeRule!: NoticeRule;

  @Field(() => DeductionCapModeEnum, { description: 'What the limit of deductions does.' })
  @Enum({ items: () => Object.values(DeductionCapModeEnum) })
  capMode!: DeductionCapMode;

  @Field(() => DecimalScalar, { description: 'Share of the monthly wage that is deducted at most.' })
  @Property({ type: 'decimal', precision: 5, scale: 4 })
  capShare!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is left of the monthly wage at least; none: no such limit.',
  })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  capMinimumWage: string | null = null;

  @Field(() => [Int], { description: 'Numbers of the clauses 2 to 6 that are in force.' })
  @Property({ type: 'integer[]', columnType: 'integer[]' })
  clauses!: number[];

  @Field(() => [ShopPostEnum], { description: 'Posts to which clauses 4 to 6 apply.' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  managerPosts!: ShopPost[];
}
