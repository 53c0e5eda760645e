import { Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { findMyTrial } from './my-trial.actions.ts';
import { MyTrial } from './my-trial.types.ts';

@Resolver()
export class MyTrialResolver {
  @Allow('trial:readOwn')
  @Query(() => MyTrial, {
    nullable: true,
    description: 'The own trial, running or the last one; null for who never had one (promise D7).',
  })
  myTrial(@Ctx() ctx: Context): Promise<MyTrial | null> {
    return findMyTrial(ctx);
  }
}
