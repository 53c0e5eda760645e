import { exact, toDecimal } from '../../../kernel/fraction.ts';
import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { BonusLine } from '../engine/bonus.rules.ts';
import type { CapLine } from '../engine/cap.rules.ts';
import type { DeductionLine } from '../engine/charges.rules.ts';
import type { DayResult } from '../engine/day.rules.ts';
import type { Punch } from '../engine/facts.rules.ts';
import type { Incident } from '../engine/incident.rules.ts';
import type { MonthReason, MonthResult } from '../engine/month.rules.ts';
import type { BucketSeconds, MonthSegment } from '../engine/segments.rules.ts';
import type { Seconds, Span } from '../engine/spans.rules.ts';
import type { PunchSource } from '../punches/punch.enums.ts';
import type {
  StoredBonusLine,
  StoredCapLine,
  StoredCause,
  StoredDay,
  StoredDeductionLine,
  StoredIncident,
  StoredPay,
  StoredPunch,
  StoredResult,
  StoredSegment,
} from './result-document.ts';

/** Of which type the rows are that the engine knows by id alone. */
export interface Origins {
  readonly punches: ReadonlyMap<string, PunchSource>;
  readonly requests: ReadonlyMap<string, StoredCause['type']>;
}

function storedPunch({ id, at, shopId, direction }: Punch, day: DayResult, origins: Origins): StoredPunch {
  const source = origins.punches.get(id) ?? 'DEVICE';
  return {
    id,
    at,
    ...(shopId !== day.shift.shopId && { shopId }),
    ...(direction && { direction }),
    ...(source !== 'DEVICE' && { source }),
  };
}

function causesOf({ causeId, noticeIds }: Incident, { requests }: Origins): StoredCause[] {
  const made = (id: string, isNotice: boolean): StoredCause => ({ type: requests.get(id) ?? 'PUNCH', id, isNotice });
  return [...(causeId === null ? [] : [made(causeId, false)]), ...noticeIds.map((id) => made(id, true))];
}

function storedIncident(incident: Incident, origins: Origins): StoredIncident {
  const { kind, reason, from, to, seconds, startedAt, isNotified, isExcused, clause } = incident;
  const causes = causesOf(incident, origins);
  return { kind, reason, from, to, seconds, startedAt, isNotified, isExcused, clause, causes };
}

function pairs(spans: readonly Span[]): [Seconds, Seconds][] {
  return spans.map(({ from, to }) => [from, to]);
}

function storedDay(day: DayResult, origins: Origins): StoredDay {
  const { date, shift, policyId, punches, incidents, flags, shiftSeconds, presentSeconds, isOnLeave } = day;
  return {
    date,
    entryId: shift.id,
    shopId: shift.shopId,
    from: shift.from,
    to: shift.to,
    breaks: pairs(shift.breaks),
    policyId,
    punches: punches.map((punch) => storedPunch(punch, day, origins)),
    in: day.in,
    out: day.out,
    shiftSeconds,
    presentSeconds,
    isOnLeave,
    flags,
    incidents: incidents.map((incident) => storedIncident(incident, origins)),
  };
}

function bucketsOf({
  NOTIFIED,
  UNNOTIFIED,
  OUTING,
}: BucketSeconds): Pick<StoredSegment, 'notifiedSeconds' | 'unnotifiedSeconds' | 'outingSeconds'> {
  return { notifiedSeconds: NOTIFIED, unnotifiedSeconds: UNNOTIFIED, outingSeconds: OUTING };
}

const lastDay = (to: LocalDate): LocalDate => addDays(to, -1);

function storedSegment({ from, to, policyId, workdays, incidents, seconds, factor }: MonthSegment): StoredSegment {
  const counts = { workdays, incidentCount: incidents, ...bucketsOf(seconds) };
  return { startsOn: from, endsOn: lastDay(to), policyVersionId: policyId, ...counts, factor };
}

/** The reason that weighs most: what HR can put right comes before what is as it is. */
function gapOf({ reasons }: Pick<MonthResult, 'reasons'>): MonthReason | null {
  const weights: readonly MonthReason[] = ['MIXED_CURRENCIES', 'NO_WAGE', 'NO_WORKDAYS'];
  return weights.find((reason) => reasons.includes(reason)) ?? null;
}

/**
 * What is kept of a month for who may see the person, without any money. `judgedBefore` is the first date that was not judged,
 * because its shift had not ended.
 */
export function resultDocument(month: MonthResult, origins: Origins, judgedBefore: LocalDate): StoredResult {
  const payGap = gapOf(month);
  return {
    judgedBefore,
    ...(payGap && { payGap }),
    days: month.days.map((day) => storedDay(day, origins)),
    segments: month.segments.map(storedSegment),
  };
}

function storedBonus({
  from,
  to,
  policyId,
  bonusBase,
  workdays,
  ofWorkdays,
  factor,
  amount,
}: BonusLine): StoredBonusLine {
  const part = { startsOn: from, endsOn: lastDay(to), policyVersionId: policyId };
  return { ...part, bonusBase, workdays, ofWorkdays, factor, amount };
}

const HOUR = 3600;
const PLACES = 6;

function storedDeduction(line: DeductionLine): StoredDeductionLine {
  const { date, from, to, kind, clause, policyId, bucket, seconds, chargedSeconds, multiplier, amount } = line;
  const { monthlyWage, monthlyHours } = line;
  return {
    date,
    from,
    to,
    kind,
    clause,
    policyVersionId: policyId,
    bucket,
    seconds,
    chargedSeconds,
    hours: toDecimal(exact(chargedSeconds).div(HOUR), PLACES),
    monthlyWage,
    monthlyHours,
    hourlyWage: monthlyWage && toDecimal(exact(monthlyWage).div(monthlyHours), PLACES),
    multiplier,
    amount,
  };
}

function storedCap({ policyId, mode, share, monthWage, minimumWage, amount }: CapLine): StoredCapLine {
  return { policyVersionId: policyId, mode, share, monthWage, minimumWage, amount };
}

/** The arithmetic of the money. */
export function payDocument({ lines }: Pick<MonthResult, 'lines'>): StoredPay {
  return {
    bonusLines: lines.flatMap((line) => (line.code === 'BONUS' ? [storedBonus(line)] : [])),
    deductionLines: lines.flatMap((line) => (line.code === 'DEDUCTION' ? [storedDeduction(line)] : [])),
    capLines: lines.flatMap((line) => (line.code === 'CAP' ? [storedCap(line)] : [])),
  };
}
