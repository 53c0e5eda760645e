import type { LocalDate } from '../../../kernel/period.ts';

export interface EmploymentSpan {
  readonly hiredOn: LocalDate;
  /** Last day of work, or null for no end. */
  readonly leftOn: LocalDate | null;
}

/** Both days belong to it (rules 20.0). */
export function isEmployedOn({ hiredOn, leftOn }: EmploymentSpan, date: LocalDate): boolean {
  return hiredOn <= date && (leftOn === null || leftOn >= date);
}

/** Who comes again comes after the last day of work that was before. */
export function whyNotHiredAgain(
  before: readonly EmploymentSpan[],
  hiredOn: LocalDate,
): 'EMPLOYMENT_NOT_ENDED' | 'EMPLOYMENT_OVERLAPS' | null {
  if (before.some(({ leftOn }) => leftOn === null)) return 'EMPLOYMENT_NOT_ENDED';
  return before.some(({ leftOn }) => leftOn !== null && leftOn >= hiredOn) ? 'EMPLOYMENT_OVERLAPS' : null;
}

/** Why somebody left is told of who left. */
export function whyNotLeaveReason(
  leftOn: LocalDate | null,
  told: { readonly reason?: string | null; readonly note?: string | null },
): 'EMPLOYMENT_NOT_ENDED' | null {
  return leftOn === null && (told.reason || told.note?.trim()) ? 'EMPLOYMENT_NOT_ENDED' : null;
}

interface Post<S> {
  readonly shop: S;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

/** The postings that touch an employment, in their order. */
export function postingsIn<P extends Post<unknown>>({ hiredOn, leftOn }: EmploymentSpan, postings: readonly P[]): P[] {
  return postings
    .filter(({ startsOn, endsOn }) => (leftOn === null || startsOn <= leftOn) && (endsOn === null || endsOn >= hiredOn))
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
}

/** Where an employment began and where it ended, by the postings in its time. */
export function shopsOf<S>(
  { hiredOn, leftOn }: EmploymentSpan,
  postings: readonly Post<S>[],
): { readonly first: S | null; readonly last: S | null } {
  const within = postingsIn({ hiredOn, leftOn }, postings);
  return { first: within[0]?.shop ?? null, last: leftOn === null ? null : (within.at(-1)?.shop ?? null) };
}
