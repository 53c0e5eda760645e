import type { LocalDate } from '../../../kernel/period.ts';

interface Dated {
  readonly id: string;
  readonly from: LocalDate;
  /** Last day, or null for no end. */
  readonly to: LocalDate | null;
}

/** What held on a day; both days belong to it (rules 20.0). */
export function heldOn<T extends Dated>(all: readonly T[], on: LocalDate): T | null {
  return all.find(({ from, to }) => from <= on && (to === null || to >= on)) ?? null;
}

/** The latest that had begun. */
export function inForceOn<T extends { readonly from: LocalDate }>(all: readonly T[], on: LocalDate): T | null {
  const begun = all.filter(({ from }) => from <= on);
  return begun.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0] ?? null;
}
