import { Arg, Ctx, InputType, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { ActionInput } from '../../../kernel/input.ts';
import { JobRun } from '../../jobs/index.ts';
import { lookNow } from './findings.actions.ts';

@InputType({ description: 'Has the rules look at all open months of the shops, and at trials, at once.' })
class FindingRenewInput extends ActionInput {}

@Resolver()
export class ShopRulesLookResolver {
  @Allow('finding:decide')
  @Action(
    { jobRun: () => JobRun },
    {
      description:
        'Looks by the rules FND-30 to FND-37 and FND-40 to FND-44 in the background, as every night (domain-rules 18.3, 19.5).',
    },
  )
  async findingRenew(@Ctx() ctx: Context, @Arg('input', () => FindingRenewInput) _input: FindingRenewInput) {
    return { jobRun: await lookNow(ctx) };
  }
}
