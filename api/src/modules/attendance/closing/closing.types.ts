import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { ApprovalKindEnum, ApprovalRequest } from '../../approvals/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';
import {
  type AttendancePayGap,
  AttendancePayGapEnum,
  type IncidentKind,
  IncidentKindEnum,
} from '../results/attendance-result.enums.ts';
import {
  type AttendanceDifferenceKind,
  AttendanceDifferenceKindEnum,
  type ClosingHindrance,
  ClosingHindranceEnum,
} from './closing.enums.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';

@InputType({ description: 'The month of everybody, of the people of a shop, or of one person, to be judged now.' })
export class AttendanceResultComputeInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'A month that is open and has begun.' })
  month!: string;

  @Field(() => ID, { nullable: true, description: 'Only who worked or was posted in this shop.' })
  shopId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this person.' })
  employeeId?: string | null;
}

@InputType({ description: 'The results of a month that HR has looked at, of everybody or of a shop.' })
export class AttendanceResultConfirmInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'A month that is over and open.' })
  month!: string;

  @Field(() => ID, { nullable: true, description: 'Only the people of this shop.' })
  shopId?: string | null;
}

@InputType({ description: 'Closes a month for good; corrections become adjustments (domain-rules 17.7).' })
export class AttendanceMonthLockCreateInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'A month that is over, with every result confirmed.' })
  month!: string;
}

@InputType({ description: 'Puts something right about a closed month; it counts in the next open one.' })
export class AttendanceAdjustmentCreateInput extends ActionInput {
  @Field(() => ID, { description: 'Whose money it is.' })
  employeeId!: string;

  @Field(() => MonthScalar, { description: 'The closed month that it is about.' })
  aboutMonth!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Added to the bonus. Both amounts left out: what the facts of today make of the month.',
  })
  bonusAmount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Added to the deduction; below zero gives back.' })
  deductionAmount?: string | null;

  @Field(() => String, { description: 'Why it is put right, up to 500 characters.' })
  reason!: string;
}

@ObjectType({
  description: 'In what report, punches and spot checks differ about a person and day (domain-rules 17.7).',
})
export class AttendanceDifference {
  @Field(() => AttendanceDifferenceKindEnum, { description: 'What the difference is.' })
  kind!: AttendanceDifferenceKind;

  @Field(() => Employee, { nullable: true, description: 'Whom it is about.' })
  employee!: { readonly id: string } | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the shift; none: the whole month.' })
  date!: string | null;

  @Field(() => IncidentKindEnum, { nullable: true, description: 'What kind of incident it is about.' })
  incidentKind!: IncidentKind | null;

  @Field(() => Int, { nullable: true, description: 'What the shop reports: minutes, or days of work.' })
  reportedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'What was found: minutes, or days of work.' })
  foundCount!: number | null;

  @Field(() => AttendanceResult, { nullable: true, description: 'The result that says otherwise.' })
  result!: { readonly id: string } | null;

  @Field(() => ShopMonthReport, { nullable: true, description: 'The report that says otherwise.' })
  report!: { readonly id: string } | null;

  @Field(() => ID, { nullable: true, description: 'The finding of a spot check that says otherwise.' })
  spotCheckResultId!: string | null;
}

@ObjectType({ description: 'How far a shop is with a month.' })
export class ShopClosing {
  @Field(() => Shop, { nullable: true, description: 'A shop with people in the month.' })
  shop!: { readonly id: string } | null;

  @Field(() => ShopMonthReport, { nullable: true, description: 'What the shop reports; none yet: empty.' })
  report!: { readonly id: string } | null;

  @Field(() => Int, { description: 'How many results there are.' })
  resultCount!: number;

  @Field(() => Int, { description: 'How many of them HR has confirmed.' })
  confirmedCount!: number;
}

@ObjectType({ description: 'A request about a month that waits in the inbox (domain-rules 17.7).' })
export class AttendanceWaitingRequest {
  @Field(() => ApprovalRequest, { nullable: true, description: 'The request in the inbox, for who may decide it.' })
  approvalRequest!: { readonly id: string } | null;

  @Field(() => ApprovalKindEnum, { description: 'What is asked for.' })
  kind!: string;

  @Field(() => Employee, { nullable: true, description: 'Whose time it is about.' })
  employee!: { readonly id: string } | null;

  @Field(() => DateScalar, { description: 'The date that it is about, or on which it begins.' })
  date!: string;
}

@ObjectType({ description: 'Somebody whose month payroll cannot count (domain-rules 17.5).' })
export class AttendanceWithoutPay {
  @Field(() => Employee, { nullable: true, description: 'Whose month it is.' })
  employee!: { readonly id: string } | null;

  @Field(() => AttendancePayGapEnum, { description: 'Why there is no sum.' })
  payGap!: AttendancePayGap;
}

@ObjectType({ description: 'How far the closing of a month is (domain-rules 17.7).' })
export class AttendanceClosing {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  startsOn!: string;

  @Field(() => [ClosingHindranceEnum], { description: 'Why it cannot be closed; empty when it can.' })
  hindrances!: ClosingHindrance[];

  @Field(() => Int, { description: 'How many requests about the month wait for a decision.' })
  waitingRequestCount!: number;

  @Field(() => [AttendanceWaitingRequest], { description: 'Those requests by date, 100 at most.' })
  waitingRequests!: AttendanceWaitingRequest[];

  @Field(() => Int, { description: 'How many people the month has.' })
  peopleCount!: number;

  @Field(() => Int, { description: 'How many of them have a result of the whole month.' })
  resultCount!: number;

  @Field(() => Int, { description: 'How many results HR has confirmed.' })
  confirmedCount!: number;

  @Field(() => Int, { description: 'How many people have changes that wait to be judged.' })
  dueCount!: number;

  @Field(() => Int, { description: 'How many objections HR has not answered.' })
  openObjectionCount!: number;

  @Field(() => [AttendanceWithoutPay], {
    description: 'People whose month has no money for want of a wage; for who sees money, by number, 100 at most.',
  })
  withoutPay!: AttendanceWithoutPay[];

  @Field(() => [ShopClosing], { description: 'The shops of the month, by code.' })
  shops!: ShopClosing[];
}
