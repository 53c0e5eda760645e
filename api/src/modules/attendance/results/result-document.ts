import type { LocalDate } from '../../../kernel/period.ts';
import type { Seconds } from '../engine/spans.rules.ts';
import type { PunchDirection, PunchSource } from '../punches/punch.enums.ts';
import type {
  AttendanceCause,
  AttendanceDay,
  AttendanceDayIncident,
  AttendanceSegment,
} from './attendance-day.types.ts';
import type { AttendanceBonusLine, AttendanceCapLine, AttendanceDeductionLine } from './attendance-pay.types.ts';
import { type AttendancePayGap, AttendancePayGapEnum } from './attendance-result.enums.ts';

/** As the columns keep it: moments as seconds since 1970, and of a punch only what is not usual, since there are millions. */
export interface StoredPunch {
  readonly id: string;
  readonly at: Seconds;
  /** Left out: the rostered shop; null: headquarters. */
  readonly shopId?: string | null;
  readonly direction?: PunchDirection;
  /** Left out: a device. */
  readonly source?: PunchSource;
}

export type StoredCause = Readonly<AttendanceCause>;

interface StoredSpan {
  readonly from: Seconds;
  readonly to: Seconds;
}

export type StoredIncident = StoredSpan &
  Readonly<Omit<AttendanceDayIncident, 'startsAt' | 'endsAt' | 'wholeStartsAt'>> & { readonly startedAt: Seconds };

export interface StoredDay
  extends
    StoredSpan,
    Readonly<Pick<AttendanceDay, 'date' | 'shopId' | 'shiftSeconds' | 'presentSeconds' | 'isOnLeave'>> {
  readonly entryId: string;
  readonly breaks: readonly (readonly [Seconds, Seconds])[];
  readonly policyId: string | null;
  readonly punches: readonly StoredPunch[];
  readonly in: Seconds | null;
  readonly out: Seconds | null;
  readonly flags: Readonly<AttendanceDay['flags']>;
  readonly incidents: readonly StoredIncident[];
}

export type StoredSegment = Readonly<AttendanceSegment>;

export interface StoredResult {
  readonly judgedBefore: LocalDate;
  /** Left out: all money is there. */
  readonly payGap?: AttendancePayGap;
  readonly days: readonly StoredDay[];
  readonly segments: readonly StoredSegment[];
}

export type StoredBonusLine = Readonly<AttendanceBonusLine>;
export type StoredDeductionLine = StoredSpan & Readonly<Omit<AttendanceDeductionLine, 'startsAt' | 'endsAt'>>;
export type StoredCapLine = Readonly<AttendanceCapLine>;

export interface StoredPay {
  readonly bonusLines: readonly StoredBonusLine[];
  readonly deductionLines: readonly StoredDeductionLine[];
  readonly capLines: readonly StoredCapLine[];
}

function moment(seconds: Seconds): Date {
  return new Date(seconds * 1000);
}

function incidentOf({ from, to, startedAt, ...rest }: StoredIncident): AttendanceDayIncident {
  return { ...rest, startsAt: moment(from), endsAt: moment(to), wholeStartsAt: moment(startedAt) };
}

function dayOf({ entryId, from, to, breaks, policyId, punches, ...day }: StoredDay): AttendanceDay {
  const { date, shopId, shiftSeconds, presentSeconds, isOnLeave, flags, incidents } = day;
  return {
    date,
    shopId,
    shiftSeconds,
    presentSeconds,
    isOnLeave,
    rosterEntryId: entryId,
    startsAt: moment(from),
    endsAt: moment(to),
    breaks: breaks.map(([starts, ends]) => ({ startsAt: moment(starts), endsAt: moment(ends) })),
    policyVersionId: policyId,
    punches: punches.map(({ at, direction = null, source = 'DEVICE', shopId: place = shopId, id }) => ({
      id,
      at: moment(at),
      shopId: place,
      direction,
      source,
    })),
    firstInAt: day.in === null ? null : moment(day.in),
    lastOutAt: day.out === null ? null : moment(day.out),
    flags: [...flags],
    incidents: incidents.map(incidentOf),
  };
}

/** What was written by hand or by an earlier release may lack a part: it is told as empty. */
function partOf(document: unknown, name: string): readonly unknown[] {
  const part: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, name) : null;
  return Array.isArray(part) ? part : [];
}

export function daysOf(document: unknown): AttendanceDay[] {
  return (partOf(document, 'days') as StoredDay[]).map(dayOf);
}

export function segmentsOf(document: unknown): AttendanceSegment[] {
  return [...(partOf(document, 'segments') as StoredSegment[])];
}

export function bonusLinesOf(document: unknown): AttendanceBonusLine[] {
  return [...(partOf(document, 'bonusLines') as StoredBonusLine[])];
}

export function deductionLinesOf(document: unknown): AttendanceDeductionLine[] {
  return (partOf(document, 'deductionLines') as StoredDeductionLine[]).map(({ from, to, ...line }) => ({
    ...line,
    startsAt: moment(from),
    endsAt: moment(to),
  }));
}

export function capLinesOf(document: unknown): AttendanceCapLine[] {
  return [...(partOf(document, 'capLines') as StoredCapLine[])];
}

function textOf(document: unknown, name: string): string | null {
  const value: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, name) : null;
  return typeof value === 'string' ? value : null;
}

/** The last date of the month that was judged. */
export function judgedBeforeOf(document: unknown): LocalDate | null {
  return textOf(document, 'judgedBefore');
}

export function payGapOf(document: unknown): AttendancePayGap | null {
  const text = textOf(document, 'payGap');
  return Object.values(AttendancePayGapEnum).find((gap) => gap === text) ?? null;
}

export function causesOf(causes: unknown): AttendanceCause[] {
  return Array.isArray(causes) ? (causes as AttendanceCause[]) : [];
}
