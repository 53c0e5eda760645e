import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList } from '../../../reader/index.ts';
import { selfAssess } from '../own/my-trial.actions.ts';
import { MyTrial } from '../own/my-trial.types.ts';
import { Trial } from '../trials/trial.entity.ts';
import { waiveSelfAssessment } from './trial-self-assessment.actions.ts';
import { TrialSelfAssessment } from './trial-self-assessment.entity.ts';
import { TrialSelfAssessInput, TrialSelfAssessmentWaiveInput } from './trial-self-assessment.types.ts';

@Resolver(() => TrialSelfAssessment)
export class TrialSelfAssessmentResolver {
  @Allow('trial:answer')
  @Action(
    { myTrial: () => MyTrial },
    { description: 'Submits what one says of the own trial, once, when stage 3 is open (domain-rules 19.3).' },
  )
  async trialSelfAssess(@Ctx() ctx: Context, @Arg('input', () => TrialSelfAssessInput) input: TrialSelfAssessInput) {
    return { myTrial: await selfAssess(ctx, input) };
  }

  @Allow('trial:manage')
  @Action(
    { trial: () => Trial },
    { description: 'Notes that a person gave no self-assessment, so that the manager may submit the opinion.' },
  )
  async trialSelfAssessmentWaive(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialSelfAssessmentWaiveInput) input: TrialSelfAssessmentWaiveInput,
  ) {
    return { trial: await waiveSelfAssessment(ctx, input) };
  }
}

@Resolver(() => Trial)
export class TrialSelfAssessmentsResolver {
  @HasList(() => TrialSelfAssessment, {
    via: 'trial',
    sort: ['id'],
    description: 'What the person says: one at most; for managers once their own opinion is in.',
  })
  selfAssessments(): never {
    return answeredByReader();
  }
}
