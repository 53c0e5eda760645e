import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList } from '../../../reader/index.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { mayAcknowledge } from './trial-briefing.access.ts';
import { acknowledgeBriefing, briefReviewer } from './trial-briefing.actions.ts';
import { TrialBriefing } from './trial-briefing.entity.ts';
import { TrialBriefingAcknowledgeInput, TrialBriefInput } from './trial-briefing.types.ts';

@Resolver(() => TrialBriefing)
export class TrialBriefingResolver {
  @Computed(() => Boolean, {
    needs: ['manager', 'acknowledgedAt'],
    description: 'Whether the viewer is the manager and has not acknowledged it yet.',
  })
  viewerCanAcknowledge(
    @Root() briefing: Pick<TrialBriefing, 'manager' | 'acknowledgedAt'>,
    @Ctx() { actor }: Context,
  ): boolean {
    return mayAcknowledge(actor, briefing);
  }

  @Allow('trial:brief')
  @Action(
    { trialBriefing: () => TrialBriefing },
    { description: 'Briefs the reviewer of a stage on content, procedure and responsibility (domain-rules 19.3).' },
  )
  async trialBrief(@Ctx() ctx: Context, @Arg('input', () => TrialBriefInput) input: TrialBriefInput) {
    return { trialBriefing: await briefReviewer(ctx, input) };
  }

  @Allow('trial:review')
  @Action({ trialBriefing: () => TrialBriefing }, { description: 'Acknowledges a briefing that was given to oneself.' })
  async trialBriefingAcknowledge(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialBriefingAcknowledgeInput) input: TrialBriefingAcknowledgeInput,
  ) {
    return { trialBriefing: await acknowledgeBriefing(ctx, input) };
  }
}

@Resolver(() => TrialStage)
export class StageBriefingsResolver {
  @HasList(() => TrialBriefing, { via: 'stage', sort: ['id'], description: 'Who was briefed for it, and when.' })
  briefings(): never {
    return answeredByReader();
  }
}
