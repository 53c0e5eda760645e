import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { turnoverOf } from './turnover.actions.ts';
import { Turnover } from './turnover.types.ts';

const SHOP = 'Only this shop: who began there, left from there and worked there.';
const AS_OF = 'By whose knowledge it is judged who stayed; today when left out.';

@Resolver()
export class TurnoverResolver {
  @Allow('employment:read')
  @Query(() => Turnover, {
    description: 'Who came and went in a time, with rates, channels and reasons (domain-rules 20.1, 20.2).',
  })
  turnover(
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { description: 'First day of the time.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day of the time, within five years.' }) to: string,
    @Arg('shopId', () => ID, { nullable: true, description: SHOP }) shopId: string | null = null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null = null,
  ): Promise<Turnover> {
    return turnoverOf(ctx, { from, to, shopId, asOf });
  }
}
