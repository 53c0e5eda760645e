import { schemaEnum } from '../../../kernel/enum.ts';

export type ResultObjectionState = 'OPEN' | 'ACCEPTED' | 'DECLINED';

export const ResultObjectionStateEnum = schemaEnum<ResultObjectionState>(
  'ResultObjectionState',
  'What became of an objection to a result (domain-rules 17.5).',
  {
    OPEN: 'HR has not answered yet.',
    ACCEPTED: 'HR agrees and corrects.',
    DECLINED: 'HR stays with the result.',
  },
);
