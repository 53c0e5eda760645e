import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { RewardProposal } from './reward-proposal.entity.ts';

/** The person sees it after the decision; who proposed it at once; who decides everything (rules 8.8). */
defineScope(RewardProposal, ({ can, me, t }) => {
  if (can('reward:readAll')) return EVERYTHING;
  const decided = `(${t}.person_id = ${me.employeeId} and ${t}.state <> 'PROPOSED')`;
  return `(${t}.proposed_by_id = ${me.employeeId} or ${decided})`;
});
