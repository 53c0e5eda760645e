import { schemaEnum } from '../../../kernel/enum.ts';

export type IncidentKind = 'LATE' | 'EARLY' | 'SICK' | 'PERSONAL' | 'ABSENT' | 'OUTING_VIOLATION' | 'OTHER';
export type IncidentReason =
  | 'LATE'
  | 'EARLY'
  | 'GAP'
  | 'NO_PUNCH'
  | 'MISSING_PUNCH'
  | 'LEAVE'
  | 'PRIVATE_OUTING'
  | 'BUSINESS_OUTING'
  | 'HQ_OUTING'
  | 'HQ_VISIT';
export type AttendanceFlag =
  | 'MISSING_PUNCH'
  | 'WRONG_STORE'
  | 'PRESENT_DURING_LEAVE'
  | 'UNREPORTED_SHIFT_CHANGE'
  | 'HQ_VISIT';
export type AttendanceCauseKind = 'LEAVE_REQUEST' | 'OUTING' | 'NOTICE' | 'PUNCH';
export type ChargeBucket = 'NOTIFIED' | 'UNNOTIFIED' | 'OUTING';
export type AttendancePayGap = 'NO_WORKDAYS' | 'NO_WAGE' | 'MIXED_CURRENCIES';
export type ResultState = 'COMPUTED' | 'CONFIRMED' | 'LOCKED';

export const IncidentKindEnum = schemaEnum<IncidentKind>(
  'IncidentKind',
  'What is wrong with a stretch of a shift (domain-rules 17.3).',
  {
    LATE: 'Came after the start of the shift.',
    EARLY: 'Went before the end of the shift.',
    SICK: 'Was on sick leave.',
    PERSONAL: 'Was away for private reasons.',
    ABSENT: 'Was not there and nobody knows why.',
    OUTING_VIOLATION: 'Was out on business at the start or end without an accepted reason.',
    OTHER: 'Was on leave that does not break full attendance; always excused.',
  },
);

/** What is kept as a row: leave that costs nothing is told by the days alone. */
export const INCIDENT_KINDS = Object.values(IncidentKindEnum).filter((kind) => kind !== 'OTHER');

export const IncidentReasonEnum = schemaEnum<IncidentReason>(
  'IncidentReason',
  'By what a stretch of a shift is what it is (domain-rules 17.3, 17.4).',
  {
    LATE: 'The first arrival was after the start.',
    EARLY: 'The last departure was before the end.',
    GAP: 'Went and came back within the shift.',
    NO_PUNCH: 'There is no punch at all.',
    MISSING_PUNCH: 'One punch is missing.',
    LEAVE: 'Leave was asked for.',
    PRIVATE_OUTING: 'A private outing was asked for.',
    BUSINESS_OUTING: 'An outing on business was asked for.',
    HQ_OUTING: 'A trip to headquarters was approved.',
    HQ_VISIT: 'Signed in at HR in headquarters (clause 4).',
  },
);

export const AttendanceFlagEnum = schemaEnum<AttendanceFlag>(
  'AttendanceFlag',
  'What is to be looked at about a day, whatever it costs (domain-rules 17.3).',
  {
    MISSING_PUNCH: 'One punch is missing; HR corrects it.',
    WRONG_STORE: 'Punched at another store than the rostered one, which does not count.',
    PRESENT_DURING_LEAVE: 'Was there during leave; HR shortens the leave.',
    UNREPORTED_SHIFT_CHANGE: 'A change of shift was not told in time; the old roster judges (clause 6).',
    HQ_VISIT: 'Signed in at HR in headquarters.',
  },
);

export const AttendanceCauseKindEnum = schemaEnum<AttendanceCauseKind>(
  'AttendanceCauseKind',
  'Of which type the row is that bears on an incident.',
  {
    LEAVE_REQUEST: 'A request for leave.',
    OUTING: 'An outing that was asked for.',
    NOTICE: 'A notice to HR in advance.',
    PUNCH: 'A punch, such as the sign-in at HR.',
  },
);

export const ChargeBucketEnum = schemaEnum<ChargeBucket>(
  'ChargeBucket',
  'Minutes are summed apart by what an hour of them costs (domain-rules 17.5).',
  {
    NOTIFIED: 'HR knew before: single.',
    UNNOTIFIED: 'HR did not know before: multiplied (clause 3).',
    OUTING: 'Violations of clause 5: single.',
  },
);

export const ResultStateEnum = schemaEnum<ResultState>(
  'ResultState',
  'How final the result of a month is (domain-rules 17.7).',
  {
    COMPUTED: 'Computed from what is known so far.',
    CONFIRMED: 'Confirmed by HR.',
    LOCKED: 'The month is closed; corrections become adjustments.',
  },
);

export const AttendancePayGapEnum = schemaEnum<AttendancePayGap>(
  'AttendancePayGap',
  'Why a month has no money, or no bonus (domain-rules 17.5, 1.7).',
  {
    NO_WORKDAYS: 'The month has no workdays, so there is no bonus.',
    NO_WAGE: 'For a day that counts no wage is known.',
    MIXED_CURRENCIES: 'The wages of the month are of two currencies, which make no sum.',
  },
);
