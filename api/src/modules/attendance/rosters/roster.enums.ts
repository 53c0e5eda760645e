import { schemaEnum } from '../../../kernel/enum.ts';

export type RosterKind = 'WORK' | 'REST' | 'HOLIDAY_OFF';
export type MonthlyRosterState = 'DRAFT' | 'PUBLISHED';
export type RosterWarningKind = 'PEOPLE_TOO_FEW' | 'PEOPLE_TOO_MANY' | 'ON_DUTY_TOO_FEW';

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

export const RosterWarningKindEnum = schemaEnum<RosterWarningKind>(
  'RosterWarningKind',
  'What is unusual about the roster of a month (domain-rules 17.1, FND-37).',
  {
    PEOPLE_TOO_FEW: 'Fewer people are posted to the shop than usual.',
    PEOPLE_TOO_MANY: 'More people are posted to the shop than usual.',
    ON_DUTY_TOO_FEW: 'Fewer people are on duty on a date than the shop wants.',
  },
);
