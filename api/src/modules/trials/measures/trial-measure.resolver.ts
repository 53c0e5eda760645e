import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList, ReadPage } from '../../../reader/index.ts';
import { acknowledgeWarning } from '../own/my-trial.actions.ts';
import { MyTrial } from '../own/my-trial.types.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { decideDismissal, recheckMeasure } from './trial-measure.actions.ts';
import { TrialMeasure } from './trial-measure.entity.ts';
import {
  TrialDismissalDecideInput,
  TrialMeasureAcknowledgeInput,
  TrialMeasureRecheckInput,
} from './trial-measure.types.ts';

@Resolver(() => TrialMeasure)
export class TrialMeasureResolver {
  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @ReadPage(() => TrialMeasure, {
    description: 'What followed from stages that were not passed, the latest first.',
    sort: ['-createdAt'],
  })
  trialMeasures(): never {
    return answeredByReader();
  }

  @Allow('trial:answer')
  @Action({ myTrial: () => MyTrial }, { description: 'Acknowledges a warning that was given to oneself.' })
  async trialMeasureAcknowledge(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialMeasureAcknowledgeInput) input: TrialMeasureAcknowledgeInput,
  ) {
    return { myTrial: await acknowledgeWarning(ctx, input) };
  }

  @Allow('trial:review', 'trial:manage')
  @Action(
    { trialMeasure: () => TrialMeasure },
    { description: 'Says whether guidance was followed, from the day of the check on; by the reviewer or HR.' },
  )
  async trialMeasureRecheck(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialMeasureRecheckInput) input: TrialMeasureRecheckInput,
  ) {
    return { trialMeasure: await recheckMeasure(ctx, input) };
  }

  @Allow('trial:decide')
  @Action(
    { trialMeasure: () => TrialMeasure },
    { description: 'Decides a dismissal that a manager asks for; upheld, it ends the trial (domain-rules 19.2).' },
  )
  async trialDismissalDecide(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialDismissalDecideInput) input: TrialDismissalDecideInput,
  ) {
    return { trialMeasure: await decideDismissal(ctx, input) };
  }
}

@Resolver(() => TrialStage)
export class StageMeasuresResolver {
  @HasList(() => TrialMeasure, { via: 'stage', sort: ['id'], description: 'What follows from it: one at most.' })
  measures(): never {
    return answeredByReader();
  }
}
