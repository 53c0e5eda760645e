import { schemaEnum } from '../../../kernel/enum.ts';

export type AssistantLevel = 'JUNIOR' | 'MIDDLE' | 'SENIOR';

export const AssistantLevelEnum = schemaEnum<AssistantLevel>(
  'AssistantLevel',
  'How far a sales assistant has come (domain-rules 20.6).',
  {
    JUNIOR: 'Keeps papers and data under guidance.',
    MIDDLE: 'Does the daily work of an assistant alone.',
    SENIOR: 'Does it alone, teaches others and acts for the rep.',
  },
);
