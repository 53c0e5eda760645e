import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { findDuplicates } from './duplicate.queries.ts';
import { CustomerDuplicate, DuplicateQuestionInput } from './duplicate.types.ts';

@Resolver()
export class DuplicateResolver {
  @Allow('customer:create')
  @Query(() => [CustomerDuplicate], {
    description:
      'Customers of the whole company with the same phone, name or tax number, at most 20; asked before one is opened.',
  })
  async customerDuplicates(
    @Ctx() ctx: Context,
    @Arg('input', () => DuplicateQuestionInput, { description: 'What is known of whom one is about to open.' }) {
      exceptId,
      ...question
    }: DuplicateQuestionInput,
  ): Promise<CustomerDuplicate[]> {
    const found = await findDuplicates(ctx, { ...question, exceptId: exceptId && isUuid(exceptId) ? exceptId : null });
    return found.map(({ id, isVisible, ...told }) => ({ ...told, customer: isVisible ? { id } : null }));
  }
}
