import { defineApproval } from '../../approvals/index.ts';
import { approveReward, rejectReward, whyNotDecideReward } from './reward-proposal.actions.ts';

defineApproval({
  kind: 'REWARD',
  description:
    'A reward or penalty; a superior of the manager decides, and no pay changes by itself (domain-rules 8.8).',
  level: 'GENERAL_MANAGER',
  whyNot: whyNotDecideReward,
  apply: approveReward,
  reject: rejectReward,
});
