import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { previewPolicy } from './policy-preview.queries.ts';
import { PolicyPreview, PolicyPreviewArgs } from './policy-preview.types.ts';
import { createPolicyVersion, editPolicyVersion, putPolicyInForce, takePolicyBack } from './policy-version.actions.ts';
import { PolicyVersion } from './policy-version.entity.ts';
import {
  PolicyVersionCreateInput,
  PolicyVersionEditInput,
  PolicyVersionPutInForceInput,
  PolicyVersionTakeBackInput,
} from './policy-version.types.ts';

@Resolver(() => PolicyVersion)
export class PolicyVersionResolver {
  @Allow('policy:read', 'policy:manage')
  @ReadOne(() => PolicyVersion, { description: 'One version of the policy by id.' })
  policyVersion(): never {
    return answeredByReader();
  }

  @Allow('policy:read', 'policy:manage')
  @ReadPage(() => PolicyVersion, {
    description: 'The versions of the attendance policy, the latest first; drafts only for who keeps them.',
    sort: ['-validFrom'],
  })
  policyVersions(): never {
    return answeredByReader();
  }

  @Allow('attendanceMoney:read')
  @Query(() => PolicyPreview, {
    nullable: true,
    description:
      'A month as one version alone would have judged it, beside what counts; kept nowhere (domain-rules 17.6).',
  })
  policyVersionPreview(
    @Ctx() ctx: Context,
    @Args(() => PolicyPreviewArgs) { policyVersionId, startsOn, shopId }: PolicyPreviewArgs,
  ): Promise<PolicyPreview | null> {
    return previewPolicy(ctx, { id: policyVersionId, startsOn: startsOn ?? null, shopId: shopId ?? null });
  }

  @Allow('policy:manage')
  @Action(
    { policyVersion: () => PolicyVersion },
    { description: 'Drafts a version of the attendance policy (domain-rules 17.6).' },
  )
  async policyVersionCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => PolicyVersionCreateInput) input: PolicyVersionCreateInput,
  ) {
    return { policyVersion: await createPolicyVersion(ctx, input) };
  }

  @Allow('policy:manage')
  @Action({ policyVersion: () => PolicyVersion }, { description: 'Changes a version that has judged no closed month.' })
  async policyVersionEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => PolicyVersionEditInput) input: PolicyVersionEditInput,
  ) {
    return { policyVersion: await editPolicyVersion(ctx, input) };
  }

  @Allow('policy:manage')
  @Action(
    { policyVersion: () => PolicyVersion },
    { description: 'Lets a draft judge from its first day on (domain-rules 17.6).' },
  )
  async policyVersionPutInForce(
    @Ctx() ctx: Context,
    @Arg('input', () => PolicyVersionPutInForceInput) input: PolicyVersionPutInForceInput,
  ) {
    return { policyVersion: await putPolicyInForce(ctx, input) };
  }

  @Allow('policy:manage')
  @Action(
    { policyVersion: () => PolicyVersion },
    { description: 'Makes a version a draft again that has judged no closed month.' },
  )
  async policyVersionTakeBack(
    @Ctx() ctx: Context,
    @Arg('input', () => PolicyVersionTakeBackInput) input: PolicyVersionTakeBackInput,
  ) {
    return { policyVersion: await takePolicyBack(ctx, input) };
  }
}
