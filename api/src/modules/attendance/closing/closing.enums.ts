import { schemaEnum } from '../../../kernel/enum.ts';

export type AttendanceDifferenceKind =
  | 'NOT_REPORTED'
  | 'NOT_FOUND'
  | 'MINUTES'
  | 'WORKDAYS'
  | 'CHECKED_ABSENT'
  | 'CHECKED_PRESENT';

export const AttendanceDifferenceKindEnum = schemaEnum<AttendanceDifferenceKind>(
  'AttendanceDifferenceKind',
  'In what the report of a shop, the punches and the spot checks differ (domain-rules 17.7).',
  {
    NOT_REPORTED: 'The punches tell of something that the shop does not report.',
    NOT_FOUND: 'The shop reports something of which the punches know nothing.',
    MINUTES: 'Both tell of it, but not of the same minutes.',
    WORKDAYS: 'The shop counts other days of work than the roster.',
    CHECKED_ABSENT: 'A spot check did not find the person; by the punches all was well.',
    CHECKED_PRESENT: 'A spot check met the person at a moment that the punches do not know of.',
  },
);

export type ClosingHindrance =
  | 'NOT_OVER'
  | 'CLOSED'
  | 'REQUESTS_WAITING'
  | 'RESULTS_MISSING'
  | 'RESULTS_DUE'
  | 'RESULTS_UNCONFIRMED'
  | 'OBJECTIONS_OPEN';

export const ClosingHindranceEnum = schemaEnum<ClosingHindrance>(
  'ClosingHindrance',
  'Why a month of attendance cannot be closed yet (domain-rules 17.7).',
  {
    NOT_OVER: 'The month, or a shift of its last night, is not over.',
    CLOSED: 'The month is closed already.',
    REQUESTS_WAITING: 'Requests about the month wait in the inbox; after the lock nobody could decide them.',
    RESULTS_MISSING: 'Somebody has no result of the whole month.',
    RESULTS_DUE: 'Changes of facts wait to be judged.',
    RESULTS_UNCONFIRMED: 'HR has not confirmed every result.',
    OBJECTIONS_OPEN: 'HR has not answered every objection.',
  },
);
