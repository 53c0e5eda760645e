import { Args, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { turnoverOf } from './turnover.actions.ts';
import { Turnover, TurnoverArgs } from './turnover.types.ts';

@Resolver()
export class TurnoverResolver {
  @Allow('employment:read')
  @Query(() => Turnover, {
    description: 'Who came and went in a time, with rates, channels and reasons (domain-rules 20.1, 20.2).',
  })
  turnover(@Ctx() ctx: Context, @Args(() => TurnoverArgs) { from, to, shopId, asOf }: TurnoverArgs): Promise<Turnover> {
    return turnoverOf(ctx, { from, to, shopId: shopId ?? null, asOf: asOf ?? null });
  }
}
