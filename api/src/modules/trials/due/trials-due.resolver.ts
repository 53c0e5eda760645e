import { Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { findDue } from './trials-due.queries.ts';
import { TrialsDue } from './trials-due.types.ts';

@Resolver()
export class TrialsDueResolver {
  @Allow('trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review')
  @Query(() => TrialsDue, { description: 'What of trials is late or due within a week (domain-rules 19).' })
  trialsDue(@Ctx() ctx: Context): Promise<TrialsDue> {
    return findDue(ctx);
  }
}
