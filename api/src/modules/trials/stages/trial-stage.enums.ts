import { schemaEnum } from '../../../kernel/enum.ts';

export type TrialStageState = 'WAITING' | 'OPEN' | 'OVERDUE' | 'SUBMITTED' | 'CALLED_OFF';
export type TrialStageResult = 'PASS' | 'NOT_QUALIFIED';

export const TrialStageStateEnum = schemaEnum<TrialStageState>(
  'TrialStageState',
  'How a stage of a trial stands (domain-rules 19.3).',
  {
    WAITING: 'Not open yet: nothing can be submitted.',
    OPEN: 'Waits for the review.',
    OVERDUE: 'The review is late.',
    SUBMITTED: 'The review is in and stays as it is.',
    CALLED_OFF: 'The trial was closed before the review.',
  },
);

export const TrialStageResultEnum = schemaEnum<TrialStageResult>(
  'TrialStageResult',
  'What a review of stage 1 or 2 came to (domain-rules 19.2).',
  {
    PASS: 'The person is fit so far.',
    NOT_QUALIFIED: 'Not qualified; a measure follows.',
  },
);
