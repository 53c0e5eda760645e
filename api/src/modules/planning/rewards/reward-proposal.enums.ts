import { schemaEnum } from '../../../kernel/enum.ts';
import type { RewardBasis, RewardKind, RewardState } from './reward-proposal.rules.ts';

export const RewardKindEnum = schemaEnum<RewardKind>('RewardKind', 'Whether somebody is rewarded or penalised.', {
  REWARD: 'Something good for the person.',
  PENALTY: 'Something bad for the person.',
});

export const RewardStateEnum = schemaEnum<RewardState>('RewardState', 'How far a proposal has come.', {
  PROPOSED: 'Waits for a decision; the person does not see it yet.',
  APPROVED: 'Agreed to; no pay changes by itself.',
  REJECTED: 'Not agreed to by who decided.',
});

export const RewardBasisEnum = schemaEnum<RewardBasis>('RewardBasis', 'What a proposal rests on (domain-rules 8.8).', {
  SALES_TASK: 'A task of the list of the rep and what came of it.',
  AGENT_EVALUATION: 'The evaluation of an agent.',
  SALES_EVENT: 'A fair or event and its report.',
  VISIT: 'A visit, or what was missing in it.',
});
