import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadPage } from '../../../reader/index.ts';
import { setBudget, setStandard } from './budget.actions.ts';
import { ExpenseStandardSetInput, SalesBudgetSetInput } from './budget.types.ts';
import { ExpenseStandard } from './expense-standard.entity.ts';
import { SalesBudget } from './sales-budget.entity.ts';

@Resolver(() => SalesBudget)
export class BudgetResolver {
  @Allow('budget:read')
  @ReadPage(() => SalesBudget, {
    description: 'The budgets of months and kinds, by month.',
    sort: ['year', 'monthNo', 'kind'],
  })
  salesBudgets(): never {
    return answeredByReader();
  }

  @Allow('budget:read', 'expense:create', 'expense:readAll')
  @ReadPage(() => ExpenseStandard, {
    description: 'Scope and standard of each kind of expense, with former and coming versions.',
    sort: ['kind', '-validFrom'],
  })
  expenseStandards(): never {
    return answeredByReader();
  }

  @Allow('budget:manage')
  @Action(
    { salesBudgets: () => [SalesBudget] },
    { description: 'Sets months of the budget of a year (domain-rules 8.6).' },
  )
  async salesBudgetSet(@Ctx() ctx: Context, @Arg('input', () => SalesBudgetSetInput) input: SalesBudgetSetInput) {
    return { salesBudgets: await setBudget(ctx, input) };
  }

  @Allow('budget:manage')
  @Action(
    { expenseStandard: () => ExpenseStandard },
    { description: 'Sets a new version of a standard, from today or later (domain-rules 8.6).' },
  )
  async expenseStandardSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ExpenseStandardSetInput) input: ExpenseStandardSetInput,
  ) {
    return { expenseStandard: await setStandard(ctx, input) };
  }
}
