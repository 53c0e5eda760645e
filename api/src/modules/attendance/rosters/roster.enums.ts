import { schemaEnum } from '../../../kernel/enum.ts';

export type RosterKind = 'WORK' | 'REST' | 'HOLIDAY_OFF';
export type MonthlyRosterState = 'DRAFT' | 'PUBLISHED';

export const RosterKindEnum = schemaEnum<RosterKind>(
  'RosterKind',
  'What a date of the roster is for a person (domain-rules 17.2).',
  {
    WORK: 'Works the shift of the entry.',
    REST: 'Has a rest day.',
    HOLIDAY_OFF: 'Is off for a public holiday.',
  },
);

export const MonthlyRosterStateEnum = schemaEnum<MonthlyRosterState>(
  'MonthlyRosterState',
  'Whether the roster of a shop and month was shown to its people.',
  {
    DRAFT: 'Still being drawn up.',
    PUBLISHED: 'Told to the people; changes go by requests.',
  },
);
