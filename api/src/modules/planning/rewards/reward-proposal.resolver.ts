import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { proposeReward } from './reward-proposal.actions.ts';
import { RewardProposal } from './reward-proposal.entity.ts';
import { RewardProposalCreateInput } from './reward-proposal.types.ts';

@Resolver(() => RewardProposal)
export class RewardProposalResolver {
  @Allow('signedIn')
  @ReadOne(() => RewardProposal, { description: 'One proposal by id; the person sees it after the decision.' })
  rewardProposal(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => RewardProposal, {
    description: 'Proposals that one made, decides, or is the person of after the decision; the last first.',
    sort: ['-createdAt'],
  })
  rewardProposals(): never {
    return answeredByReader();
  }

  @Allow('reward:propose')
  @Action(
    { rewardProposal: () => RewardProposal, approvalRequest: () => ApprovalRequest },
    { description: 'Proposes a reward or penalty with its basis; a superior decides (domain-rules 8.8).' },
  )
  async rewardProposalCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => RewardProposalCreateInput) input: RewardProposalCreateInput,
  ) {
    return proposeReward(ctx, input);
  }
}
