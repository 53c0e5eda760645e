import { schemaEnum } from '../../../kernel/enum.ts';

export type TrialMeasureKind = 'GUIDANCE' | 'WARNING' | 'DISMISS';
export type TrialRecheckResult = 'DONE' | 'NOT_DONE';
export type TrialDismissalDecision = 'UPHELD' | 'REJECTED';

export const TrialMeasureKindEnum = schemaEnum<TrialMeasureKind>(
  'TrialMeasureKind',
  'What follows when somebody is not qualified (domain-rules 19.2).',
  {
    GUIDANCE: 'Talk and guidance 交流指导, with a day on which it is checked again.',
    WARNING: 'A warning 警告, which the person acknowledges.',
    DISMISS: 'Dismissal 直接辞退, which HR decides.',
  },
);

export const TrialRecheckResultEnum = schemaEnum<TrialRecheckResult>(
  'TrialRecheckResult',
  'Whether what was agreed was done when it was checked again.',
  { DONE: 'It was done as agreed.', NOT_DONE: 'It was not done.' },
);

export const TrialDismissalDecisionEnum = schemaEnum<TrialDismissalDecision>(
  'TrialDismissalDecision',
  'What HR says to a dismissal that a manager asks for.',
  { UPHELD: 'The person is dismissed.', REJECTED: 'The person stays on trial.' },
);
