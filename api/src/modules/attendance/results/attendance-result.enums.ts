import { schemaEnum } from '../../../kernel/enum.ts';

export type IncidentKind = 'LATE' | 'EARLY' | 'SICK' | 'PERSONAL' | 'ABSENT' | 'OUTING_VIOLATION';
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
