import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { countCharacters, isBlank } from '../../../kernel/text.ts';
import { isReadOnly, type CardStatus } from '../visit-cards/visit-card.rules.ts';

export const SUMMARY_LIMIT = 200;

export const VISIT_KINDS = ['FIRST', 'RETURN', 'DELIVERY', 'COLLECTION', 'COMPLAINT', 'COURTESY'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Only RECORDED visits count anywhere (rules 1.9). */
export const VISIT_STATUSES = ['RECORDED', 'VOIDED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const OBJECTIONS = ['NO_NEED', 'NO_MONEY', 'NO_HURRY', 'OTHER'] as const;
export type Objection = (typeof OBJECTIONS)[number];

const HOUR = 3_600_000;

/** A simple memo: 1 to 200 characters (rules 5.2). */
export function whyNotSummary(summary: string): 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | null {
  if (isBlank(summary)) return 'TEXT_REQUIRED';
  return countCharacters(summary.trim()) > SUMMARY_LIMIT ? 'TEXT_TOO_LONG' : null;
}

/** FIRST only for the first counted visit of the company to that customer (rules 5.2). */
export function whyNotKind(kind: VisitKind, hasEarlierCountedVisit: boolean): 'VISIT_NOT_FIRST' | null {
  return kind === 'FIRST' && hasEarlierCountedVisit ? 'VISIT_NOT_FIRST' : null;
}

export interface VisitTimeFacts {
  readonly visitedAt: Date;
  readonly ownershipStartsAt: Date;
  readonly graceDays: number;
  readonly zone: string;
}

/** Not in the future, and not earlier than the rep's ownership less some days of grace, on the local calendar (rules 5.2). */
export function whyNotVisitedAt(facts: VisitTimeFacts, now: Date): 'VISIT_IN_FUTURE' | 'VISIT_BEFORE_OWNERSHIP' | null {
  if (facts.visitedAt.getTime() > now.getTime()) return 'VISIT_IN_FUTURE';
  const earliest = addDays(businessDate(facts.ownershipStartsAt, facts.zone), -facts.graceDays);
  return businessDate(facts.visitedAt, facts.zone) < earliest ? 'VISIT_BEFORE_OWNERSHIP' : null;
}

/** The next visit is not before this one (rules 5.2). */
export function whyNotNextVisitOn(
  nextVisitOn: LocalDate | null,
  visitedOn: LocalDate,
): 'NEXT_VISIT_BEFORE_VISIT' | null {
  return nextVisitOn !== null && nextVisitOn < visitedOn ? 'NEXT_VISIT_BEFORE_VISIT' : null;
}

/** Written down after the memo window; accepted and flagged LATE_MEMO (rules 5.2). */
export function isLateMemo(visit: { visitedAt: Date; recordedAt: Date }, windowHours: number): boolean {
  return visit.recordedAt.getTime() - visit.visitedAt.getTime() > windowHours * HOUR;
}

/** A month whose figures are published takes no visit any more (rules 5.2). */
export function whyNotMonth(isLocked: boolean): 'VISIT_MONTH_LOCKED' | null {
  return isLocked ? 'VISIT_MONTH_LOCKED' : null;
}

/** The checklist Listen, Share, Clarify, Present, Ask stands beside an objection (rules 5.2). */
export const HANDLING_STEPS = ['hasListened', 'hasShared', 'hasClarified', 'hasPresented', 'hasAsked'] as const;
export type Handling = Readonly<Record<(typeof HANDLING_STEPS)[number], boolean>>;

export function whyNotHandling(
  visit: Handling & { readonly objection: Objection | null },
): 'VISIT_HANDLING_WITHOUT_OBJECTION' | null {
  const isHandled = HANDLING_STEPS.some((step) => visit[step]);
  return isHandled && visit.objection === null ? 'VISIT_HANDLING_WITHOUT_OBJECTION' : null;
}

const POSITION = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** Latitude and longitude in degrees, as a phone tells them (rules 5.2). */
export function whyNotPosition(position: string | null): 'VISIT_POSITION_INVALID' | null {
  if (position === null) return null;
  const [, latitude, longitude] = POSITION.exec(position) ?? [];
  const fits = latitude !== undefined && Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
  return fits ? null : 'VISIT_POSITION_INVALID';
}

/** The neighbourhood of some ten kilometres, for everybody who reads the memo (promise D1). */
export function maskPosition(position: string): string {
  return position
    .split(',')
    .map((degrees) => Number(degrees).toFixed(1))
    .join(',');
}

export interface VisitFacts {
  readonly status: VisitStatus;
  readonly cardStatus: CardStatus;
  readonly recordedAt: Date;
  readonly recordedById: string;
}

export interface EditAttempt {
  readonly editorId: string;
  readonly now: Date;
  readonly windowHours: number;
}

/** The last moment is inside (rules 5.2). */
export function isInEditWindow(
  recordedAt: Date,
  { now, windowHours }: Pick<EditAttempt, 'now' | 'windowHours'>,
): boolean {
  return now.getTime() <= recordedAt.getTime() + windowHours * HOUR;
}

type Closed = 'VISIT_VOIDED' | 'CARD_READ_ONLY';

function whyClosed(visit: VisitFacts): Closed | null {
  if (visit.status === 'VOIDED') return 'VISIT_VOIDED';
  return isReadOnly(visit.cardStatus) ? 'CARD_READ_ONLY' : null;
}

/** The author may correct an entry for a day; later only an amendment line is added (rules 5.2). */
export function whyNotEdit(
  visit: VisitFacts,
  attempt: EditAttempt,
): Closed | 'VISIT_OF_OTHER_AUTHOR' | 'VISIT_EDIT_TOO_LATE' | null {
  const closed = whyClosed(visit);
  if (closed) return closed;
  if (attempt.editorId !== visit.recordedById) return 'VISIT_OF_OTHER_AUTHOR';
  return isInEditWindow(visit.recordedAt, attempt) ? null : 'VISIT_EDIT_TOO_LATE';
}

/** The author adds lines below the entry, also after the time for corrections, until the card is attached (rules 5.1, 5.2). */
export function whyNotAmend(visit: VisitFacts, editorId: string): Closed | 'VISIT_OF_OTHER_AUTHOR' | null {
  return whyClosed(visit) ?? (editorId === visit.recordedById ? null : 'VISIT_OF_OTHER_AUTHOR');
}

/** Voiding needs a reason; the slot stays used (rules 5.2). */
export function whyNotVoid(visit: VisitFacts, reason: string): Closed | 'TEXT_REQUIRED' | null {
  return whyClosed(visit) ?? (isBlank(reason) ? 'TEXT_REQUIRED' : null);
}
