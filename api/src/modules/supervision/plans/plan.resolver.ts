import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { MonthScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { SpotCheckPlan } from '../spot-checks/spot-check-plan.entity.ts';
import { findCoverage } from './coverage.queries.ts';
import { mayPlan } from './plan.access.ts';
import { drawSpotChecks } from './plan.actions.ts';
import { SpotCheckCoverage, SpotCheckPlanDrawInput } from './plan.types.ts';

@Resolver(() => SpotCheckPlan)
export class SpotCheckPlanResolver {
  @Allow('spotCheck:plan', 'spotCheck:record')
  @ReadOne(() => SpotCheckPlan, { description: 'One planned check by id.' })
  spotCheckPlan(): never {
    return answeredByReader();
  }

  @Allow('spotCheck:plan', 'spotCheck:record')
  @ReadPage(() => SpotCheckPlan, { description: 'The planned checks, the next ones last.', sort: ['at'] })
  spotCheckPlans(): never {
    return answeredByReader();
  }

  @Allow('spotCheck:plan')
  @Action(
    { plannedCount: () => Int, seed: () => Int },
    { description: 'Draws the spot checks of a month: irregular, over all shops and hours (domain-rules 18.1).' },
  )
  spotCheckPlanDraw(@Ctx() ctx: Context, @Arg('input', () => SpotCheckPlanDrawInput) input: SpotCheckPlanDrawInput) {
    if (!mayPlan(ctx.actor)) forbid();
    return drawSpotChecks(ctx, input);
  }

  @Allow('spotCheck:plan')
  @Query(() => SpotCheckCoverage, {
    description: 'How far the checks of a month, made and planned, cover shops and hours (domain-rules 18.1).',
  })
  spotCheckCoverage(
    @Ctx() ctx: Context,
    @Arg('month', () => MonthScalar, { description: 'The calendar month.' }) month: string,
  ): Promise<SpotCheckCoverage> {
    if (!mayPlan(ctx.actor)) forbid();
    return findCoverage(ctx, month);
  }
}
