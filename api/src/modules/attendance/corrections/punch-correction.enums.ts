import { schemaEnum } from '../../../kernel/enum.ts';

export type PunchCorrectionKind = 'ADD' | 'VOID';

export const PunchCorrectionKindEnum = schemaEnum<PunchCorrectionKind>(
  'PunchCorrectionKind',
  'What is to be corrected about the punches of a day.',
  {
    ADD: 'A punch is missing.',
    VOID: 'A punch is wrong and should not count.',
  },
);
