import { schemaEnum } from '../../../kernel/enum.ts';

export type TrialNoteSource = 'MANAGER' | 'HR' | 'OTHER_SOURCE';

export const TrialNoteSourceEnum = schemaEnum<TrialNoteSource>(
  'TrialNoteSource',
  'From where a note about a person on trial comes (domain-rules 19.2).',
  {
    MANAGER: 'The manager of the person saw it.',
    HR: 'Human resources saw it.',
    OTHER_SOURCE: 'Somebody else told it to human resources 多渠道.',
  },
);
