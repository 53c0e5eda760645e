import { countCharacters, isBlank } from '../../../kernel/text.ts';

export const FIELD_SOURCES = ['REP_VISIT', 'CUSTOMER_FORM', 'SURVEY_AGENCY'] as const;
/** Where a value comes from (rules 3.3). */
export type FieldSource = (typeof FIELD_SOURCES)[number];

export const REVIEW_STATES = ['UNREVIEWED', 'ACCEPTED', 'CORRECTED', 'REJECTED'] as const;
/** What the review of a value said (rules 3.3). */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Customers hide secrets and exaggerate, so what they say of themselves is reviewed before it counts (rules 3.3). */
export function firstReviewState(source: FieldSource | null): ReviewState {
  return source === 'CUSTOMER_FORM' ? 'UNREVIEWED' : 'ACCEPTED';
}

export interface Origin {
  readonly source: FieldSource;
  readonly agency?: string | null;
  readonly cost?: string | null;
}

/** Data of a survey agency carry its name and what it cost; others have neither (rules 3.3). */
export function whyNotOrigin({ source, agency, cost }: Origin): {
  readonly agency: 'TEXT_REQUIRED' | 'FIELD_VALUE_WITHOUT_AGENCY' | null;
  readonly cost: 'VALUE_REQUIRED' | 'FIELD_VALUE_WITHOUT_AGENCY' | null;
} {
  const hasCost = cost !== null && cost !== undefined;
  if (source === 'SURVEY_AGENCY')
    return { agency: isBlank(agency) ? 'TEXT_REQUIRED' : null, cost: hasCost ? null : 'VALUE_REQUIRED' };
  return {
    agency: isBlank(agency) ? null : 'FIELD_VALUE_WITHOUT_AGENCY',
    cost: hasCost ? 'FIELD_VALUE_WITHOUT_AGENCY' : null,
  };
}

interface Reviewed {
  readonly state: ReviewState;
  readonly recordedById: string | null;
  readonly reviewerId: string | null;
}

/** A value is reviewed once, and by another person than the one who brought it (rules 2, 3.3). */
export function whyNotReview({
  state,
  recordedById,
  reviewerId,
}: Reviewed): 'FIELD_VALUE_REVIEWED_ALREADY' | 'FIELD_VALUE_REVIEWED_BY_AUTHOR' | null {
  if (state !== 'UNREVIEWED') return 'FIELD_VALUE_REVIEWED_ALREADY';
  return recordedById !== null && recordedById === reviewerId ? 'FIELD_VALUE_REVIEWED_BY_AUTHOR' : null;
}

const NOTE_LIMIT = 500;

/** A correction says to what, anything but consent says why (rules 3.3). */
export function whyNotDecision(decision: ReviewState, note: string | null | undefined) {
  if (decision === 'UNREVIEWED') return 'VALUE_OUT_OF_RANGE';
  if (countCharacters(note ?? '') > NOTE_LIMIT) return 'TEXT_TOO_LONG';
  return decision !== 'ACCEPTED' && isBlank(note) ? 'TEXT_REQUIRED' : null;
}

export interface Former {
  readonly field: string;
  readonly value: string | null;
  readonly isCurrent: boolean;
  readonly reviewState: ReviewState;
}

/** Only what once held comes back: no value of now, none that was rejected or waits, and no phone, which is kept masked (promise D1). */
export function whyNotRestore({
  field,
  value,
  isCurrent,
  reviewState,
}: Former): 'FIELD_VALUE_IS_CURRENT' | 'FIELD_VALUE_NOT_RESTORABLE' | null {
  if (isCurrent) return 'FIELD_VALUE_IS_CURRENT';
  const hasHeld = reviewState === 'ACCEPTED' || reviewState === 'CORRECTED';
  return value === null || !hasHeld || field === 'phoneFull' ? 'FIELD_VALUE_NOT_RESTORABLE' : null;
}
