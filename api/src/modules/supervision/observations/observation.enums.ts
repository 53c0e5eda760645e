import { schemaEnum } from '../../../kernel/enum.ts';

export type ObservationOutcome = 'NONE' | 'TALK' | 'CHECK';

export const ObservationOutcomeEnum = schemaEnum<ObservationOutcome>(
  'ObservationOutcome',
  'What HR made of an observation (domain-rules 18.2).',
  {
    NONE: 'Nothing, with a reason.',
    TALK: 'A talk with the people.',
    CHECK: 'A spot check.',
  },
);
