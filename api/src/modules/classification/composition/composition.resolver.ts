import { Args, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { findComposition, listCompositionCustomers } from './composition.queries.ts';
import { Composition, CompositionArgs, CompositionCustomer, CompositionCustomersArgs } from './composition.types.ts';

@Resolver()
export class CompositionResolver {
  @Allow('order:readAmounts')
  @Query(() => Composition, {
    description:
      'Customers by class with count, amount, share and change against the period before (domain-rules 7.5).',
  })
  async composition(@Ctx() ctx: Context, @Args(() => CompositionArgs) asked: CompositionArgs) {
    return findComposition(ctx, asked);
  }

  @Allow('order:readAmounts')
  @Query(() => [CompositionCustomer], {
    description:
      'The customers of one class, the largest amount first, 100 at a time: what its numbers were counted from.',
  })
  async compositionCustomers(
    @Ctx() ctx: Context,
    @Args(() => CompositionCustomersArgs) asked: CompositionCustomersArgs,
  ) {
    return listCompositionCustomers(ctx, asked);
  }
}
