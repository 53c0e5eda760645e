import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { findCandidates } from './candidate.queries.ts';
import { RegionLeaderCandidate } from './candidate.types.ts';

@Resolver()
export class RegionLeaderCandidateResolver {
  @Allow('regionLeader:manage')
  @Query(() => [RegionLeaderCandidate], {
    description:
      'Store managers of a region without incident in 3 months, the best inspected first (domain-rules 18.4).',
  })
  regionLeaderCandidates(
    @Ctx() ctx: Context,
    @Arg('regionId', () => ID, { description: 'The region that is to be led.' }) regionId: string,
  ): Promise<RegionLeaderCandidate[]> {
    return findCandidates(ctx, regionId);
  }
}
