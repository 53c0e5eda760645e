import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { Employee } from '../../staff/index.ts';
import { previewHandOver } from './hand-over-preview.queries.ts';
import { handOverEmployee } from './hand-over.actions.ts';
import { EmployeeHandOverInput, HandOverPreview } from './hand-over.types.ts';

@Resolver()
export class HandOverResolver {
  @Allow('customer:handOver')
  @Query(() => HandOverPreview, {
    nullable: true,
    description: 'What is with a rep and would go with a hand-over; empty for reps out of reach (domain-rules 8.4).',
  })
  handOverPreview(
    @Ctx() ctx: Context,
    @Arg('employeeId', () => ID, { description: 'The rep who leaves or moves.' }) employeeId: string,
  ): Promise<HandOverPreview | null> {
    return previewHandOver(ctx, employeeId);
  }

  @Allow('customer:handOver')
  @Action(
    { employee: () => Employee, customerCount: () => Int },
    {
      description:
        'Gives all customers of a rep to others in one go: cards are closed early and new ones issued, open tasks move, history stays (domain-rules 8.4).',
    },
  )
  async employeeHandOver(@Ctx() ctx: Context, @Arg('input', () => EmployeeHandOverInput) input: EmployeeHandOverInput) {
    return handOverEmployee(ctx, input);
  }
}
