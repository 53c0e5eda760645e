import type { LocalDate, Period } from '../../../kernel/period.ts';
import type { ShiftTimes } from './shift-times.rules.ts';
import type { Seconds, Span } from './spans.rules.ts';

/** One line of the roster: kind WORK, not cancelled. Shifts of one person do not overlap; the roster refuses that. */
export interface Shift extends ShiftTimes {
  readonly id: string;
  /** The date on which it starts; all of it belongs there (rules 17.2). */
  readonly date: LocalDate;
  readonly shopId: string;
}

/** SEEN: a spot check met the person, who neither came nor went. Null: the device does not tell. */
export type PunchDirection = 'IN' | 'OUT' | 'SEEN' | null;

export interface Punch {
  readonly id: string;
  readonly at: Seconds;
  /** Null: at HR in headquarters. */
  readonly shopId: string | null;
  readonly direction: PunchDirection;
}

/** A withdrawn request is no fact; it is not handed in. */
export type RequestState = 'PENDING' | 'APPROVED' | 'REJECTED';

/** What was asked of HR or told to HR, and for which time. To tell only the store manager is none (rules 17.3). */
export interface Notice extends Span {
  readonly id: string;
  readonly requestedAt: Seconds;
  readonly state: RequestState;
}

/** OTHER: rest day, annual, statutory; these do not break full attendance (rules 17.2). */
export type LeaveKind = 'SICK' | 'PERSONAL' | 'OTHER';

export interface Leave extends Notice {
  readonly kind: LeaveKind;
}

export interface Outing extends Notice {
  readonly kind: 'BUSINESS' | 'PRIVATE' | 'HQ';
  /** What HR says to the reason of a store manager; nothing yet is not accepted (rules 17.4, clause 5). */
  readonly reasonState: 'PENDING' | 'ACCEPTED' | 'REJECTED';
}

export interface ShiftChange {
  readonly id: string;
  readonly shiftId: string;
  /** What is worked instead, under the same roster line; null: a day off. */
  readonly to: Shift | null;
  /** When HR was told the reason. */
  readonly sentAt: Seconds;
  /** The line manager's. */
  readonly decision: RequestState;
}

/** Holds from its date on until the next one. */
interface Dated {
  readonly validFrom: LocalDate;
}

export interface Post extends Dated {
  readonly code: string;
}

export interface Wage extends Dated {
  readonly monthlyWage: string;
  readonly bonusBase: string;
  readonly currency: string;
}

/** Clause 1 is what is left when no other applies, and clause 7 is `validFrom`; neither can be switched off. */
export type Clause = 1 | 2 | 3 | 4 | 5 | 6;

export type HourRounding = 'EXACT' | 'CEIL_HOUR_PER_MONTH' | 'CEIL_HOUR_PER_INCIDENT';

/** All that the engine is told about how to judge (rules 17.6). */
export interface PolicyVersion extends Dated {
  readonly id: string;
  readonly partialRate: string;
  readonly unnotifiedMultiplier: string;
  readonly monthlyHours: string;
  readonly rounding: HourRounding;
  readonly grace: Seconds;
  readonly gap: Seconds;
  readonly punchWindow: Seconds;
  readonly hqTravel: Seconds;
  /** A punch without direction so soon after another is the same touch of the device. */
  readonly repeat: Seconds;
  readonly missingPunch: 'ABSENT' | 'FLAG_ONLY';
  /** REQUESTED: asked in time is enough (rules 23, Q8). */
  readonly noticeRule: 'REQUESTED' | 'APPROVED';
  readonly cap: {
    readonly mode: 'OFF' | 'WARN' | 'APPLY';
    readonly share: string;
    readonly minimumWage: string | null;
  };
  readonly clauses: readonly Clause[];
  /** Posts to which clauses 4 to 6 apply. */
  readonly managerPosts: readonly string[];
}

/** What is known of one person about a month. Lists may come in any order. */
export interface PersonFacts {
  readonly period: Period;
  readonly employments: readonly Period[];
  /** Those of the period and of the days beside it, so that a punch near its edge finds its own shift. */
  readonly shifts: readonly Shift[];
  readonly shiftChanges: readonly ShiftChange[];
  readonly punches: readonly Punch[];
  readonly leaves: readonly Leave[];
  readonly outings: readonly Outing[];
  readonly notices: readonly Notice[];
  readonly posts: readonly Post[];
  readonly wages: readonly Wage[];
  readonly policies: readonly PolicyVersion[];
}

/** Lookup of what is in force on a date; the list is put in order once. */
export function inForce<T extends Dated>(list: readonly T[]): (date: LocalDate) => T | null {
  const ordered = list.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return (date) => ordered.findLast(({ validFrom }) => validFrom <= date) ?? null;
}

/** Whether a clause for store managers holds for somebody of this post (rules 17.4). */
export function isBound(policy: PolicyVersion, post: string | null, clause: 4 | 5 | 6): boolean {
  return post !== null && policy.managerPosts.includes(post) && policy.clauses.includes(clause);
}
