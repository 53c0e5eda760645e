import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Trial } from '../trials/trial.entity.ts';
import { moveStage } from './move-stage.actions.ts';
import { saveReview, submitReview } from './review.actions.ts';
import { TrialStageItem } from './trial-stage-item.entity.ts';
import { mayReview, shownDraft } from './trial-stage.access.ts';
import { TrialStage } from './trial-stage.entity.ts';
import { TrialReviewSaveInput, TrialReviewSubmitInput, TrialStageMoveInput } from './trial-stage.types.ts';

@Resolver(() => TrialStage)
export class TrialStageResolver {
  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @ReadOne(() => TrialStage, { description: 'One stage of a trial by id.' })
  trialStage(): never {
    return answeredByReader();
  }

  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @ReadPage(() => TrialStage, {
    description: 'Stages of the trials in sight, the one that is due first at the top.',
    sort: ['dueOn'],
  })
  trialStages(): never {
    return answeredByReader();
  }

  @HasList(() => TrialStageItem, {
    via: 'stage',
    sort: ['position'],
    description: 'What is judged; of stage 3 for its author and HR alone until the self-assessment is in.',
  })
  items(): never {
    return answeredByReader();
  }

  @Computed(() => String, {
    nullable: true,
    needs: ['draft', 'reviewer'],
    description: 'What the reviewer has written over all so far; for the reviewer and HR alone.',
  })
  draftText(@Root() stage: Pick<TrialStage, 'draft' | 'reviewer'>, @Ctx() { actor }: Context): string | null {
    return shownDraft(actor, stage);
  }

  @Computed(() => Boolean, {
    needs: ['reviewer', 'state'],
    description: 'Whether the viewer is the one who reviews it, and it is not submitted.',
  })
  viewerCanReview(@Root() stage: Pick<TrialStage, 'reviewer' | 'state'>, @Ctx() { actor }: Context): boolean {
    return mayReview(actor, stage);
  }

  @Allow('trial:review')
  @Action({ trialStage: () => TrialStage }, { description: 'Keeps the draft of a review; by its reviewer.' })
  async trialReviewSave(@Ctx() ctx: Context, @Arg('input', () => TrialReviewSaveInput) input: TrialReviewSaveInput) {
    return { trialStage: await saveReview(ctx, input) };
  }

  @Allow('trial:review')
  @Action(
    { trialStage: () => TrialStage },
    { description: 'Submits a review, once, with facts for every item; by its reviewer (domain-rules 19.3).' },
  )
  async trialReviewSubmit(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialReviewSubmitInput) input: TrialReviewSubmitInput,
  ) {
    return { trialStage: await submitReview(ctx, input) };
  }

  @Allow('trial:manage')
  @Action(
    { trialStage: () => TrialStage },
    { description: 'Moves a stage to another day, with a reason, never beyond the end (domain-rules 19.4).' },
  )
  async trialStageMove(@Ctx() ctx: Context, @Arg('input', () => TrialStageMoveInput) input: TrialStageMoveInput) {
    return { trialStage: await moveStage(ctx, input) };
  }
}

@Resolver(() => Trial)
export class TrialStagesResolver {
  @HasList(() => TrialStage, { via: 'trial', sort: ['stageNo'], description: 'Its three stages in their order.' })
  stages(): never {
    return answeredByReader();
  }
}
