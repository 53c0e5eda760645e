import { schemaEnum } from '../../../kernel/enum.ts';

export type TrialState =
  | 'RUNNING'
  | 'OVERDUE_CONFIRM_RISK'
  | 'CONFIRMED'
  | 'CONFIRMED_BY_LAPSE'
  | 'NOT_HIRED'
  | 'DISMISSED'
  | 'LEFT'
  | 'CALLED_OFF';

export type TrialDecision = 'CONFIRM' | 'NOT_HIRED';

export const TrialStateEnum = schemaEnum<TrialState>('TrialState', 'How a trial stands (domain-rules 19).', {
  RUNNING: 'Not over, and nothing is decided.',
  OVERDUE_CONFIRM_RISK: 'Over without a decision: in practice such a trial is taken for confirmed.',
  CONFIRMED: 'Hired for good, by a decision.',
  CONFIRMED_BY_LAPSE: 'Hired for good because nobody decided in time.',
  NOT_HIRED: 'Not hired for good, by a decision.',
  DISMISSED: 'Dismissed during the trial; HR upheld what the manager asked for.',
  LEFT: 'The person left before a decision.',
  CALLED_OFF: 'Begun by mistake and called off by HR.',
});

export const TrialDecisionEnum = schemaEnum<TrialDecision>('TrialDecision', 'Whether somebody is hired for good.', {
  CONFIRM: 'Hired for good 转正.',
  NOT_HIRED: 'Not hired for good.',
});
