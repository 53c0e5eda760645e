import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { requestOverride } from './override.actions.ts';
import { mayDecideTrial } from './trial.access.ts';
import { callOffTrial, decideTrial, startTrialByHand } from './trial.actions.ts';
import { Trial } from './trial.entity.ts';
import { TrialCallOffInput, TrialDecideInput, TrialOverrideRequestInput, TrialStartInput } from './trial.types.ts';

@Resolver(() => Trial)
export class TrialResolver {
  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @ReadOne(() => Trial, { description: 'One trial by id; never the own one, which `myTrial` tells.' })
  trial(): never {
    return answeredByReader();
  }

  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @ReadPage(() => Trial, {
    description: 'Trials of everybody, of the own shops, of the region or that one reviewed; the latest first.',
    sort: ['-startsOn'],
  })
  trials(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, {
    needs: ['state'],
    description: 'Whether the viewer may decide about it; what speaks against it now, `trialEvidence` says.',
  })
  viewerCanDecide(@Root() trial: Pick<Trial, 'state'>, @Ctx() { actor }: Context): boolean {
    return mayDecideTrial(actor, trial);
  }

  @Allow('trial:manage')
  @Action(
    { trial: () => Trial },
    { description: 'Begins a trial with its three stages; usually it begins by itself (domain-rules 19.3).' },
  )
  async trialStart(@Ctx() ctx: Context, @Arg('input', () => TrialStartInput) input: TrialStartInput) {
    return { trial: await startTrialByHand(ctx, input) };
  }

  @Allow('trial:manage')
  @Action({ trial: () => Trial }, { description: 'Calls off a trial that was begun by mistake.' })
  async trialCallOff(@Ctx() ctx: Context, @Arg('input', () => TrialCallOffInput) input: TrialCallOffInput) {
    return { trial: await callOffTrial(ctx, input) };
  }

  @Allow('trial:decide')
  @Action(
    { trial: () => Trial },
    { description: 'Hires somebody for good or not, on the evidence of the stages (domain-rules 19.4).' },
  )
  async trialDecide(@Ctx() ctx: Context, @Arg('input', () => TrialDecideInput) input: TrialDecideInput) {
    return { trial: await decideTrial(ctx, input) };
  }

  @Allow('trial:decide')
  @Action(
    { trial: () => Trial, approvalRequest: () => ApprovalRequest },
    { description: 'Asks the general manager to consent to not hiring somebody so late (domain-rules 19.4).' },
  )
  async trialOverrideRequest(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialOverrideRequestInput) input: TrialOverrideRequestInput,
  ) {
    return requestOverride(ctx, input);
  }
}

@Resolver(() => Employee)
export class EmployeeTrialsResolver {
  @HasPage(() => Trial, {
    via: 'employee',
    sort: ['-startsOn'],
    description: 'The trials of the person, the latest first; never the own ones.',
  })
  trials(): never {
    return answeredByReader();
  }
}
