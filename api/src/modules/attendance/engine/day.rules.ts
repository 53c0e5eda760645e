import type { LocalDate } from '../../../kernel/period.ts';
import { absencesOf } from './absence.rules.ts';
import { claimsOf } from './claims.rules.ts';
import {
  isBound,
  type Leave,
  type Notice,
  type Outing,
  type PolicyVersion,
  type Punch,
  type Shift,
} from './facts.rules.ts';
import { incidentsOf, type Incident } from './incident.rules.ts';
import { leaveParts } from './leave-cover.rules.ts';
import { presenceOf, readMoves, withSignOuts, type Move, type Presence } from './presence.rules.ts';
import { intersect, lengthOf, subtract, union, type Seconds, type Span } from './spans.rules.ts';

export const DAY_FLAGS = [
  'MISSING_PUNCH',
  'WRONG_STORE',
  'PRESENT_DURING_LEAVE',
  'UNREPORTED_SHIFT_CHANGE',
  'HQ_VISIT',
] as const;
export type DayFlag = (typeof DAY_FLAGS)[number];

/** One shift and all that concerns it. */
export interface ShiftFacts {
  readonly shift: Shift;
  readonly hasInvalidChange: boolean;
  /** In force on the date of the shift; null: nothing is judged (rules 17.6). */
  readonly policy: PolicyVersion | null;
  readonly post: string | null;
  /** In order of time. */
  readonly punches: readonly Punch[];
  readonly leaves: readonly Leave[];
  /** In the order in which they were requested. */
  readonly outings: readonly Outing[];
  /** Whatever was asked of HR or told to HR: leaves and outings too. In the same order. */
  readonly notices: readonly Notice[];
}

export interface DayResult {
  readonly date: LocalDate;
  readonly shift: Shift;
  readonly policyId: string | null;
  readonly punches: readonly Punch[];
  readonly in: Seconds | null;
  readonly out: Seconds | null;
  /** In order of time. */
  readonly incidents: readonly Incident[];
  readonly flags: readonly DayFlag[];
  /** Without breaks. */
  readonly shiftSeconds: Seconds;
  readonly presentSeconds: Seconds;
  /** Approved leave covers all of it, so that it is no working day (rules 1.4). */
  readonly isOnLeave: boolean;
}

/** How punches are read where no policy is in force yet (rules 21). */
const BEFORE_THE_FIRST_POLICY = { gap: 1800, repeat: 60 };

interface Reading extends Presence, Pick<DayResult, 'in' | 'out'> {
  readonly moves: readonly Move[];
}

/** Presence counts at the rostered store and at HR, nowhere else (rules 17.3). */
function read({ shift, policy, post, punches }: ShiftFacts): Reading {
  const rules = policy ?? BEFORE_THE_FIRST_POLICY;
  const own = punches.filter(({ shopId }) => shopId === null || shopId === shift.shopId);
  const punched = readMoves(own, rules);
  const moves = policy && isBound(policy, post, 4) ? withSignOuts(punched) : punched;
  const { stays, isPunchMissing } = presenceOf(moves, rules);
  return {
    moves,
    stays,
    isPunchMissing: isPunchMissing || moves.length > punched.length,
    in: punched.find(({ direction }) => direction === 'IN')?.at ?? null,
    out: punched.findLast(({ direction }) => direction === 'OUT')?.at ?? null,
  };
}

function incidentsOn(facts: ShiftFacts, { moves, stays }: Reading, net: readonly Span[]): Incident[] {
  const { shift, policy, leaves, notices } = facts;
  if (policy === null) return [];
  const absences = absencesOf(shift, stays, policy);
  const claims = claimsOf({ ...facts, policy, moves, net, absences, leaveParts: leaveParts(shift, leaves) });
  return claims
    .flatMap(({ spans, ruling }) => spans.flatMap((span) => incidentsOf(span, ruling, { net, policy, notices })))
    .toSorted((one, other) => one.from - other.from);
}

interface Attendance {
  readonly reading: Reading;
  readonly present: readonly Span[];
}

function flagsOf(facts: ShiftFacts, { reading, present }: Attendance): DayFlag[] {
  const { shift, policy, punches, leaves, hasInvalidChange } = facts;
  const onLeave = union(leaves.filter(({ state }) => state !== 'REJECTED'));
  const flags: Record<DayFlag, boolean> = {
    MISSING_PUNCH: reading.isPunchMissing,
    WRONG_STORE: punches.some(({ shopId }) => shopId !== null && shopId !== shift.shopId),
    // Nobody leaves on the second: as long as a short gap it is no reason to shorten the leave.
    PRESENT_DURING_LEAVE: lengthOf(intersect(present, onLeave)) > (policy ?? BEFORE_THE_FIRST_POLICY).gap,
    UNREPORTED_SHIFT_CHANGE: hasInvalidChange,
    HQ_VISIT: punches.some(({ shopId }) => shopId === null),
  };
  return DAY_FLAGS.filter((flag) => flags[flag]);
}

/** What happened in one shift, judged by the policy of its date (rules 17.3 to 17.6). */
export function judgeShift(facts: ShiftFacts): DayResult {
  const { shift, policy, punches, leaves } = facts;
  const net = subtract([{ from: shift.from, to: shift.to }], shift.breaks);
  const reading = read(facts);
  const present = intersect(net, union(reading.stays));
  const shiftSeconds = lengthOf(net);
  const approved = union(leaves.filter(({ state }) => state === 'APPROVED'));
  return {
    date: shift.date,
    shift,
    policyId: policy?.id ?? null,
    punches,
    in: reading.in,
    out: reading.out,
    incidents: incidentsOn(facts, reading, net),
    flags: flagsOf(facts, { reading, present }),
    shiftSeconds,
    presentSeconds: lengthOf(present),
    isOnLeave: approved.length > 0 && lengthOf(intersect(net, approved)) === shiftSeconds,
  };
}
