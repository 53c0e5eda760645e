import { Arg, Args, Ctx, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, ReadPage } from '../../../reader/index.ts';
import { settingNow } from '../../staff/index.ts';
import { mayClose } from './price-level.access.ts';
import { closeLevel, proposePlan } from './price-level.actions.ts';
import { PriceLevel } from './price-level.entity.ts';
import { findPricedLines } from './price-level.queries.ts';
import { PricedLine, PricedLinesArgs, PriceLevelCloseInput, PricePlanProposeInput } from './price-level.types.ts';
import { PricePlan } from './price-plan.entity.ts';

@Resolver(() => PricePlan)
export class PricePlanResolver {
  @Allow('priceLevel:read')
  @ReadPage(() => PricePlan, { description: 'Planned prices, the latest quarter first.', sort: ['-quarter'] })
  pricePlans(): never {
    return answeredByReader();
  }

  @Allow('priceLevel:plan')
  @Action(
    { pricePlan: () => PricePlan },
    { description: 'Proposes a planned price to the general manager (domain-rules 8.9).' },
  )
  async pricePlanPropose(@Ctx() ctx: Context, @Arg('input', () => PricePlanProposeInput) input: PricePlanProposeInput) {
    return { pricePlan: await proposePlan(ctx, input) };
  }
}

@Resolver(() => PriceLevel)
export class PriceLevelResolver {
  @Allow('priceLevel:read')
  @ReadPage(() => PriceLevel, { description: 'Price levels, those computed last first.', sort: ['-asOf'] })
  priceLevels(): never {
    return answeredByReader();
  }

  @Allow('priceLevel:read')
  @Query(() => [PricedLine], {
    description:
      'The up to 200 cheapest order lines behind a price level, as far as one may see them (domain-rules 8.9).',
  })
  async priceLevelLines(@Ctx() ctx: Context, @Args(() => PricedLinesArgs) { quarter, asOf, ...kind }: PricedLinesArgs) {
    const currency = await settingNow(ctx, 'company.currency');
    const ids = await findPricedLines(ctx, { ...kind, period: { from: quarter, to: asOf }, currency });
    return ids.map((id): PricedLine => ({ line: { id } }));
  }

  @Allow('priceLevel:plan')
  @Action(
    { priceLevel: () => PriceLevel },
    { description: 'Closes a price level below plan with a measure, its owner and due date (domain-rules 8.9).' },
  )
  async priceLevelClose(@Ctx() ctx: Context, @Arg('input', () => PriceLevelCloseInput) input: PriceLevelCloseInput) {
    return { priceLevel: await closeLevel(ctx, input) };
  }

  @Computed(() => Boolean, { needs: ['isBelow', 'closedAt'], description: 'Whether one may close it with a measure.' })
  viewerCanClose(@Root() level: Pick<PriceLevel, 'isBelow' | 'closedAt'>, @Ctx() { actor }: Context): boolean {
    return mayClose(actor, level);
  }
}
