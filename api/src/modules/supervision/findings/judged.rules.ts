import type { LocalDate } from '../../../kernel/period.ts';

/** Seconds since 1970, as the engine counts. */
type Seconds = number;

export interface Span {
  readonly from: Seconds;
  readonly to: Seconds;
}

/** An incident that is kept as a row; leave that costs nothing is none. */
export interface KeptIncident extends Span {
  readonly id: string;
  readonly kind: string;
  /** By what it is that, such as GAP. */
  readonly reason: string;
  readonly isExcused: boolean;
}

interface JudgedPunch {
  readonly id: string;
  readonly at: Seconds;
  /** Null: at HR in headquarters. */
  readonly shopId: string | null;
}

/** A shift as the engine judged it, with what rules need beside. */
export interface JudgedDay {
  readonly employeeId: string;
  readonly date: LocalDate;
  readonly shopId: string;
  /** The line of the roster. */
  readonly entryId: string;
  readonly shift: Span;
  readonly in: Seconds | null;
  readonly out: Seconds | null;
  readonly punches: readonly JudgedPunch[];
  /** All of it that was not worked in the shop, leave that costs nothing too. */
  readonly missing: readonly Span[];
  readonly incidents: readonly KeptIncident[];
  /** A change of the shift was told too late to hold. */
  readonly isChangeUnreported: boolean;
  /** Of a post to which the clauses for store managers apply. */
  readonly isManager: boolean;
}

/** What somebody asked for to be out, unless it was refused or taken back. */
export interface KnownOuting extends Span {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: string;
  /** What HR says to a trip to headquarters. */
  readonly isNecessary: boolean;
}

/** What a spot check found about somebody. */
export interface CheckedPerson {
  readonly id: string;
  readonly employeeId: string;
  readonly shopId: string;
  readonly date: LocalDate;
  readonly finding: string;
  readonly expected: string;
}
