import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadPage } from '../../../reader/index.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { answerReferral, moveProspect } from './prospect.actions.ts';
import { CustomerProspectMoveInput, ReferralAskAnswerInput } from './prospect.types.ts';
import { ReferralAsk } from './referral-ask.entity.ts';

@Resolver(() => ReferralAsk)
export class ReferralAskResolver {
  @Allow('referral:ask')
  @ReadPage(() => ReferralAsk, {
    description: 'Customers to be asked for others, and what they said, newest first (domain-rules 5.5).',
    sort: ['-dueAt'],
  })
  referralAsks(): never {
    return answeredByReader();
  }

  @Allow('referral:ask')
  @Action({ referralAsk: () => ReferralAsk }, { description: 'Notes what a customer said who was asked for others.' })
  async referralAskAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => ReferralAskAnswerInput) input: ReferralAskAnswerInput,
  ) {
    return { referralAsk: await answerReferral(ctx, input) };
  }
}

@Resolver(() => Customer)
export class ProspectResolver {
  @Allow('prospect:move')
  @Action(
    { customer: () => Customer },
    { description: 'Says how far the work on a prospect has come (domain-rules 5.5).' },
  )
  async customerProspectMove(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerProspectMoveInput) input: CustomerProspectMoveInput,
  ) {
    return { customer: await moveProspect(ctx, input) };
  }

  @HasPage(() => ReferralAsk, {
    via: 'customer',
    sort: ['-dueAt'],
    description: 'When it was asked for others, newest first.',
  })
  referralAsks(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, {
    needs: ['owner'],
    description: 'Whether one may move it through the steps of a prospect.',
  })
  viewerCanMoveProspect(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return actor.can('prospect:move') && isInReach(actor, customer);
  }
}
