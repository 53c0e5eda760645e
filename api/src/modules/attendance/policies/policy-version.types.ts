import { Field, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput, takingFields } from '../../../kernel/input.ts';
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
} from './policy-version.enums.ts';

/** What a version says about judging; left out, the settings or the version as it is. */
export interface PolicyTerms {
  readonly partialRate: string;
  readonly unnotifiedMultiplier: string;
  readonly graceMinutes: number;
  readonly gapMinutes: number;
  readonly punchWindowMinutes: number;
  readonly hqTravelMinutes: number;
  readonly repeatSeconds: number;
  readonly rounding: HourRounding;
  readonly monthlyHours: string;
  readonly missingPunch: MissingPunchRule;
  readonly noticeRule: NoticeRule;
  readonly capMode: DeductionCapMode;
  readonly capShare: string;
  readonly capMinimumWage: string | null;
  readonly clauses: readonly number[];
  readonly managerPosts: readonly ShopPost[];
}

type TermFields = { readonly [K in keyof PolicyTerms]: readonly [graphql: () => unknown, description: string] };

const TERMS: TermFields = {
  partialRate: [() => DecimalScalar, 'Share of the bonus that is left after an incident, 0 to 1.'],
  unnotifiedMultiplier: [() => DecimalScalar, 'By how much hours without prior notice are multiplied, at least 1.'],
  graceMinutes: [() => Int, 'So many minutes late or early are nothing, 0 to 240.'],
  gapMinutes: [() => Int, 'How long a gap inside the shift may be, 0 to 480 minutes.'],
  punchWindowMinutes: [() => Int, 'How long before and after a shift a punch belongs to it, 0 to 720 minutes.'],
  hqTravelMinutes: [() => Int, 'How long one is on the way to headquarters, 0 to 720 minutes.'],
  repeatSeconds: [() => Int, 'A punch so soon after another is the same touch, 0 to 3,600 seconds.'],
  rounding: [() => HourRoundingEnum, 'How minutes become hours.'],
  monthlyHours: [() => DecimalScalar, 'Hours by which the monthly wage is divided, more than 0.'],
  missingPunch: [() => MissingPunchRuleEnum, 'What a missing punch means.'],
  noticeRule: [() => NoticeRuleEnum, 'When a request counts as prior notice.'],
  capMode: [() => DeductionCapModeEnum, 'What the limit of deductions does.'],
  capShare: [() => DecimalScalar, 'Share of the monthly wage that is deducted at most, 0 to 1.'],
  capMinimumWage: [() => DecimalScalar, 'What is left of the monthly wage at least; null: no such limit.'],
  clauses: [() => [Int], 'Numbers of the clauses 2 to 6 that are in force.'],
  managerPosts: [() => [ShopPostEnum], 'Posts to which clauses 4 to 6 apply.'],
};

export const TERM_NAMES = Object.keys(TERMS) as (keyof PolicyTerms)[];

export type GivenTerms = { readonly [K in keyof PolicyTerms]?: PolicyTerms[K] | null };

function withTerms<T extends ActionInput>(base: abstract new () => T) {
  const fields = Object.entries(TERMS).map(([name, [graphql, description]]) => ({ name, graphql, description }));
  return takingFields(base, fields) as new () => T & GivenTerms;
}

@InputType({
  description: 'A draft of the attendance policy; what is left out comes from the settings (domain-rules 21).',
})
export class PolicyVersionCreateInput extends withTerms(ActionInput) {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that it judges; left out: the day of setting `attendance.effectiveFrom` in this year.',
  })
  validFrom?: string | null;

  @Field(() => String, { description: 'The policy in words, 1 to 4,000 characters.' })
  text!: string;
}

@InputType({ description: 'Changes of a version that has judged no closed month; what is left out stays.' })
export class PolicyVersionEditInput extends withTerms(ChangeInput) {
  @Field(() => DateScalar, { nullable: true, description: 'First day that it judges; moves only while it is a draft.' })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'The policy in words, 1 to 4,000 characters.' })
  text?: string | null;
}

@InputType({ description: 'A draft that is to judge from its first day on.' })
export class PolicyVersionPutInForceInput extends ChangeInput {}

@InputType({ description: 'A version that has judged no closed month and becomes a draft again.' })
export class PolicyVersionTakeBackInput extends ChangeInput {}
