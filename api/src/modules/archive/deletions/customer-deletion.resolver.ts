import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { requestDeletion } from './customer-deletion.approval.ts';
import { CustomerRequestDeleteInput } from './customer-deletion.types.ts';

@Resolver()
export class CustomerDeletionResolver {
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
