import { Arg, Ctx, ID, Int, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { shownChanges } from './approval-change.ts';
import { shownFacts } from './approval-facts.ts';
import { isOwnRequest, mayDecide, mayWithdraw } from './approval-request.access.ts';
import { decideRequest, decideRequests, withdrawRequest } from './approval-request.actions.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { countToDecide } from './approval-request.queries.ts';
import {
  ApprovalChange,
  ApprovalRequestDecideInput,
  ApprovalRequestDecideManyInput,
  ApprovalRequestReassignInput,
  ApprovalRequestWithdrawInput,
} from './approval-request.types.ts';
import { changesInFull } from './changes-in-full.actions.ts';
import { passOnRequests } from './pass-on.actions.ts';

/** What opens the way to a decision; the level of the request says whether it leads there. */
const DECIDING = [
  'request:decideTeam',
  'request:decideSales',
  'request:decideTop',
  'attendance:decide',
  'attendance:hr',
] as const;

const OWN = ['requesterId', 'requestedBy'] as const;
type OwnFacts = Pick<ApprovalRequest, (typeof OWN)[number]>;

@Resolver(() => ApprovalRequest)
export class ApprovalRequestResolver {
  @Allow('signedIn')
  @ReadOne(() => ApprovalRequest, { description: 'One request by id.' })
  approvalRequest(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ApprovalRequest, {
    description: 'The own requests, those about own customers, and those that one may decide, the latest first.',
    sort: ['-requestedAt'],
  })
  approvalRequests(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Query(() => Int, { description: 'How many requests wait for a decision of the viewer.' })
  approvalsToDecide(@Ctx() ctx: Context): Promise<number> {
    return countToDecide(ctx);
  }

  @Allow('signedIn')
  @Query(() => [ApprovalChange], {
    nullable: true,
    description:
      'What one request changes, with the personal values in full that the viewer may read; each reading is logged.',
  })
  approvalChangesInFull(
    @Ctx() ctx: Context,
    @Arg('requestId', () => ID, { description: 'Which request, by id.' }) requestId: string,
  ): Promise<ApprovalChange[] | null> {
    return changesInFull(ctx, requestId);
  }

  @Allow(...DECIDING)
  @Action(
    { approvalRequest: () => ApprovalRequest },
    { description: 'Decides a request of somebody else; consent does at once what was asked for (domain-rules 2).' },
  )
  async approvalRequestDecide(
    @Ctx() ctx: Context,
    @Arg('input', () => ApprovalRequestDecideInput) input: ApprovalRequestDecideInput,
  ) {
    return { approvalRequest: await decideRequest(ctx, input) };
  }

  @Allow(...DECIDING)
  @Action({ approvalRequests: () => [ApprovalRequest] }, { description: 'Decides several requests alike, or none.' })
  async approvalRequestDecideMany(
    @Ctx() ctx: Context,
    @Arg('input', () => ApprovalRequestDecideManyInput) input: ApprovalRequestDecideManyInput,
  ) {
    return { approvalRequests: await decideRequests(ctx, input) };
  }

  @Allow('signedIn')
  @Action({ approvalRequest: () => ApprovalRequest }, { description: 'Takes an own request back while it waits.' })
  async approvalRequestWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => ApprovalRequestWithdrawInput) input: ApprovalRequestWithdrawInput,
  ) {
    return { approvalRequest: await withdrawRequest(ctx, input) };
  }

  @Allow('customer:handOver')
  @Action(
    { count: () => Int },
    {
      description:
        'Gives what waits for a leader who goes to the next leader, or to the sales manager (domain-rules 8.4).',
    },
  )
  async approvalRequestReassign(
    @Ctx() ctx: Context,
    @Arg('input', () => ApprovalRequestReassignInput) input: ApprovalRequestReassignInput,
  ) {
    return { count: await passOnRequests(ctx, input) };
  }

  @Computed(() => [ApprovalChange], {
    needs: ['kind', 'changes'],
    description: 'The fields that it changes, with the values that the viewer may read; personal ones masked.',
  })
  changes(@Root() request: Pick<ApprovalRequest, 'kind' | 'changes'>, @Ctx() { actor }: Context): ApprovalChange[] {
    return shownChanges(request, actor);
  }

  @Computed(() => JsonScalar, {
    needs: ['kind', 'facts'],
    nullable: true,
    description: 'What a decision needs to know: terms with their values, as far as the viewer may read them.',
  })
  facts(@Root() request: Pick<ApprovalRequest, 'kind' | 'facts'>, @Ctx() { actor }: Context): ApprovalRequest['facts'] {
    return shownFacts(request, actor);
  }

  @Computed(() => Boolean, { needs: OWN, description: 'Whether the viewer made it.' })
  isOwn(@Root() request: OwnFacts, @Ctx() { actor }: Context): boolean {
    return isOwnRequest(actor, request);
  }

  @Computed(() => Boolean, {
    needs: [...OWN, 'state', 'level', 'decider'],
    description: 'Whether the viewer may decide it; never an own one (domain-rules 2).',
  })
  viewerCanDecide(
    @Root() request: OwnFacts & Pick<ApprovalRequest, 'state' | 'level' | 'decider'>,
    @Ctx() { actor }: Context,
  ): boolean {
    return mayDecide(actor, request);
  }

  @Computed(() => Boolean, { needs: [...OWN, 'state'], description: 'Whether the viewer may take it back.' })
  viewerCanWithdraw(@Root() request: OwnFacts & Pick<ApprovalRequest, 'state'>, @Ctx() { actor }: Context): boolean {
    return mayWithdraw(actor, request);
  }
}

@Resolver(() => Customer)
export class CustomerApprovalsResolver {
  @HasPage(() => ApprovalRequest, {
    via: 'customer',
    sort: ['-requestedAt'],
    description: 'What was asked for about it, the latest first.',
  })
  approvalRequests(): never {
    return answeredByReader();
  }
}
