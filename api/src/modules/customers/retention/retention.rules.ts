import { addMonthsClamped, type LocalDate } from '../../../kernel/period.ts';

/** What can lie in the bin. */
export const DELETION_KINDS = ['CUSTOMER', 'CONTACT'] as const;
export type DeletionKind = (typeof DELETION_KINDS)[number];

/** Why something may be deleted: wrong or outdated information, or a dead file (rules 6.4). */
export const DELETION_GROUNDS = ['WRONG', 'OUTDATED', 'CLOSED', 'DECEASED', 'DUPLICATE', 'NO_CONTACT'] as const;
export type DeletionGround = (typeof DELETION_GROUNDS)[number];

export const DELETION_STATES = ['IN_BIN', 'RESTORED', 'PURGED'] as const;
export type DeletionState = (typeof DELETION_STATES)[number];

/** What a purge left behind: nothing but the tombstone, or a shell that keeps sums true (rules 6.4). */
export const PURGE_OUTCOMES = ['REMOVED', 'ANONYMISED'] as const;
export type PurgeOutcome = (typeof PURGE_OUTCOMES)[number];

/** Deleted data are kept one month: the same day of the next month, clamped to its last one (rules 6.4, 1.6). */
export function purgeableOn(deletedOn: LocalDate, retentionMonths: number): LocalDate {
  return addMonthsClamped(deletedOn, retentionMonths);
}

export interface Retained {
  readonly state: DeletionState;
  readonly purgeableOn: LocalDate;
}

/** PURGEABLE is no state that anybody sets: the day has come (rules 6.4). */
export function isPurgeable(deletion: Retained, today: LocalDate): boolean {
  return deletion.state === 'IN_BIN' && deletion.purgeableOn <= today;
}

/** Back until it is purged, also while it is purgeable (rules 6.4). */
export function whyNotRestore({ state }: Retained): 'DELETION_NOT_IN_BIN' | null {
  return state === 'IN_BIN' ? null : 'DELETION_NOT_IN_BIN';
}

export function whyNotPurge(
  deletion: Retained,
  today: LocalDate,
): 'DELETION_NOT_IN_BIN' | 'DELETION_STILL_RETAINED' | null {
  if (deletion.state !== 'IN_BIN') return 'DELETION_NOT_IN_BIN';
  return isPurgeable(deletion, today) ? null : 'DELETION_STILL_RETAINED';
}

const STRUCK_OUT = '***';

/** Strikes known names and numbers out of a text that outlives the person it speaks of (rules 6.4, promise D3). */
export function redact(text: string, identifying: readonly (string | null)[]): string {
  const known = identifying
    .flatMap((value) => value?.trim() ?? [])
    .filter((value) => value.length > 1)
    .toSorted((one, other) => other.length - one.length);
  return known.reduce((left, value) => left.replaceAll(value, STRUCK_OUT), text);
}

/** What is known of a customer who may be a dead file. */
export interface LifeSigns {
  /** Has a counted order: trade that was interrupted does not make a file dead (rules 6.4). */
  readonly isTrading: boolean;
  /** The last visit, call or order, or the day on which the archive was opened. */
  readonly lastContactOn: LocalDate;
}

/** A prospect without any contact for as long as the setting says; closed, deceased and duplicate are confirmed by people. */
export function isDeadFile(
  { isTrading, lastContactOn }: LifeSigns,
  today: LocalDate,
  deadAfterMonths: number,
): boolean {
  return !isTrading && lastContactOn <= addMonthsClamped(today, -deadAfterMonths);
}
