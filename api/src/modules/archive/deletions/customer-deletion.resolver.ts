import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { requestDeletion } from './customer-deletion.approval.ts';
import { CustomerRequestDeleteInput } from './customer-deletion.types.ts';
import { findDeadFiles } from './dead-file.queries.ts';

const MOST_DEAD = 100;

@Resolver()
export class CustomerDeletionResolver {
  @Allow('customer:requestDelete')
  @Query(() => [Customer], {
    description:
      'Prospects in sight without any contact for the time of the setting `archive.deadAfter`, by code: dead files (domain-rules 6.4).',
  })
  deadFiles(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 100 at most.' }) first: number | null,
  ): Promise<{ id: string }[]> {
    return findDeadFiles(ctx, Math.min(Math.max(first ?? MOST_DEAD, 1), MOST_DEAD));
  }

  @Allow('customer:requestDelete')
  @Action(
    { approvalRequest: () => ApprovalRequest },
    { description: 'Asks for the deletion of a customer; with consent it goes into the bin (domain-rules 6.4).' },
  )
  async customerRequestDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerRequestDeleteInput) input: CustomerRequestDeleteInput,
  ) {
    return { approvalRequest: await requestDeletion(ctx, input) };
  }
}
