import { schemaEnum } from '../../../kernel/enum.ts';
import type { ApprovalLevel, ApprovalState } from './approval-request.rules.ts';

export const ApprovalLevelEnum = schemaEnum<ApprovalLevel>('ApprovalLevel', 'Who decides at least (domain-rules 2).', {
  LEADER: 'The direct leader; the sales manager where there is none.',
  SALES_MANAGER: 'The sales manager decides.',
  GENERAL_MANAGER: 'The general manager decides.',
  LINE: 'The direct leader, or human resources.',
  HUMAN_RESOURCES: 'Human resources decide.',
});

export const ApprovalStateEnum = schemaEnum<ApprovalState>('ApprovalState', 'What became of a request.', {
  PENDING: 'Waits for a decision.',
  APPROVED: 'Consent was given, and it was done.',
  REJECTED: 'Consent was refused.',
  WITHDRAWN: 'Taken back by who made it.',
  CONFLICT: 'Consent was given, but the facts had changed meanwhile: it must be made again.',
});

export const ApprovalDecisionEnum = schemaEnum<'APPROVE' | 'REJECT'>('ApprovalDecision', 'What is decided.', {
  APPROVE: 'Consent; what was asked for is done at once.',
  REJECT: 'No consent; the note says why.',
});
