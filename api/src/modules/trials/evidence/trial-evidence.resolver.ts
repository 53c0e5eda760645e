import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { findEvidence } from './trial-evidence.actions.ts';
import { TrialEvidence } from './trial-evidence.types.ts';

@Resolver()
export class TrialEvidenceResolver {
  @Allow('trial:decide')
  @Query(() => TrialEvidence, {
    nullable: true,
    description: 'What a decision about a trial could rest on today; null for one that is missing or hidden.',
  })
  trialEvidence(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The trial, by its id.' }) id: string,
  ): Promise<TrialEvidence | null> {
    return findEvidence(ctx, id);
  }
}
