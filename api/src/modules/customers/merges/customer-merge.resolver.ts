import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CustomerMerge } from './customer-merge.entity.ts';
import { previewMerge, undoMerge } from './merge.actions.ts';
import { CustomerMergeUndoInput, MergePreview } from './merge.types.ts';

@Resolver(() => CustomerMerge)
export class CustomerMergeResolver {
  @Allow('customer:merge', 'customer:requestMerge')
  @ReadOne(() => CustomerMerge, { description: 'One merge by id.' })
  customerMerge(): never {
    return answeredByReader();
  }

  @Allow('customer:merge', 'customer:requestMerge')
  @ReadPage(() => CustomerMerge, { description: 'The merges, the last first.', sort: ['-mergedAt'] })
  customerMerges(): never {
    return answeredByReader();
  }

  @Allow('customer:merge', 'customer:requestMerge')
  @Query(() => MergePreview, {
    nullable: true,
    description: 'What a merge of two customers would do; empty when one of them is not visible (domain-rules 4).',
  })
  async customerMergePreview(
    @Ctx() ctx: Context,
    @Arg('winnerId', () => ID, { description: 'The customer that would stay.' }) winnerId: string,
    @Arg('loserId', () => ID, { description: 'The customer that would go into the bin.' }) loserId: string,
  ): Promise<MergePreview | null> {
    return previewMerge(ctx, { winnerId, loserId });
  }

  @Allow('customer:merge')
  @Action(
    { customerMerge: () => CustomerMerge },
    { description: 'Makes two customers of one again, while the loser lies in the bin (domain-rules 6.4).' },
  )
  async customerMergeUndo(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerMergeUndoInput) input: CustomerMergeUndoInput,
  ) {
    return { customerMerge: await undoMerge(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerMergesResolver {
  @HasPage(() => CustomerMerge, {
    via: 'winner',
    sort: ['-mergedAt'],
    description: 'Archives that were merged into it.',
  })
  merges(): never {
    return answeredByReader();
  }
}
