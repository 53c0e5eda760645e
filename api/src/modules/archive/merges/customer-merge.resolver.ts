import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { CustomerRequestMergeInput } from '../../customers/index.ts';
import { requestMerge } from './customer-merge.approval.ts';

@Resolver()
export class CustomerMergingResolver {
  @Allow('customer:requestMerge')
  @Action(
    { approvalRequest: () => ApprovalRequest },
    { description: 'Asks that two archives of one customer become one (domain-rules 4).' },
  )
  async customerRequestMerge(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerRequestMergeInput) input: CustomerRequestMergeInput,
  ) {
    return { approvalRequest: await requestMerge(ctx, input) };
  }
}
