import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { discardContribution, fileContribution, sendContribution } from './contribution.actions.ts';
import { Contribution } from './contribution.entity.ts';
import { ContributionDiscardInput, ContributionFileInput, ContributionSendInput } from './contribution.types.ts';

@Resolver(() => Contribution)
export class ContributionResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadOne(() => Contribution, { description: 'One contribution by id.' })
  contribution(): never {
    return answeredByReader();
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadPage(() => Contribution, {
    description: 'What was contributed to the archives that one sees, the latest first.',
    sort: ['-createdAt'],
  })
  contributions(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Action(
    { isReceived: () => Boolean },
    {
      description:
        'Tells the owner of an archive something; the answer is always that it was received (domain-rules 6.2).',
    },
  )
  contributionSend(@Ctx() ctx: Context, @Arg('input', () => ContributionSendInput) input: ContributionSendInput) {
    return sendContribution(ctx, input);
  }

  @Allow('customer:fill')
  @Action({ contribution: () => Contribution }, { description: 'Files a contribution in the archive.' })
  async contributionFile(@Ctx() ctx: Context, @Arg('input', () => ContributionFileInput) input: ContributionFileInput) {
    return { contribution: await fileContribution(ctx, input) };
  }

  @Allow('customer:fill')
  @Action({ contribution: () => Contribution }, { description: 'Discards a contribution, for a reason.' })
  async contributionDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => ContributionDiscardInput) input: ContributionDiscardInput,
  ) {
    return { contribution: await discardContribution(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerContributionsResolver {
  @HasPage(() => Contribution, {
    via: 'customer',
    sort: ['-createdAt'],
    description: 'What was contributed to its archive, the latest first (domain-rules 6.2).',
  })
  contributions(): never {
    return answeredByReader();
  }
}
