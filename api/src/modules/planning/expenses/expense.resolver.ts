import { Arg, Ctx, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { MonthScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { reportExpenses } from './expense-report.actions.ts';
import type { ExpenseReportKey } from './expense-report.rules.ts';
import { ExpenseReport, ExpenseReportKeyEnum } from './expense-report.types.ts';
import { mayPayNow, maySubmitNow } from './expense.access.ts';
import { createExpense, editExpense, payExpense, submitExpense } from './expense.actions.ts';
import { Expense } from './expense.entity.ts';
import { ExpenseCreateInput, ExpenseEditInput, ExpensePayInput, ExpenseSubmitInput } from './expense.types.ts';

type Facts = Pick<Expense, 'state' | 'rep' | 'enteredBy'>;
const FACTS = { needs: ['state', 'rep', 'enteredBy'] };

@Resolver(() => Expense)
export class ExpenseResolver {
  @Allow('expense:readAll', 'expense:create')
  @ReadOne(() => Expense, { description: 'One expense by id.' })
  expense(): never {
    return answeredByReader();
  }

  @Allow('expense:readAll', 'expense:create')
  @ReadPage(() => Expense, { description: 'The expenses, the last spent first.', sort: ['-spentOn'] })
  expenses(): never {
    return answeredByReader();
  }

  @Allow('expense:readAll')
  @Query(() => ExpenseReport, {
    description:
      'The expenses of a month by kind, rep, region or customer, against budget and orders (domain-rules 8.6).',
  })
  async expenseReport(
    @Ctx() ctx: Context,
    @Arg('month', () => MonthScalar, { description: 'The calendar month of the report.' }) month: string,
    @Arg('by', () => ExpenseReportKeyEnum, { description: 'What the rows stand for.' }) by: ExpenseReportKey,
  ) {
    return reportExpenses(ctx, month, by);
  }

  @Allow('expense:create')
  @Action({ expense: () => Expense }, { description: 'Notes an expense; a draft until it is handed in.' })
  async expenseCreate(@Ctx() ctx: Context, @Arg('input', () => ExpenseCreateInput) input: ExpenseCreateInput) {
    return { expense: await createExpense(ctx, input) };
  }

  @Allow('expense:create')
  @Action({ expense: () => Expense }, { description: 'Changes an expense that is not decided.' })
  async expenseEdit(@Ctx() ctx: Context, @Arg('input', () => ExpenseEditInput) input: ExpenseEditInput) {
    return { expense: await editExpense(ctx, input) };
  }

  @Allow('expense:create')
  @Action(
    { expense: () => Expense, approvalRequest: () => ApprovalRequest },
    { description: 'Hands an expense in; standard and budget say who decides (domain-rules 8.6).' },
  )
  async expenseSubmit(@Ctx() ctx: Context, @Arg('input', () => ExpenseSubmitInput) input: ExpenseSubmitInput) {
    return submitExpense(ctx, input);
  }

  @Allow('expense:pay')
  @Action({ expense: () => Expense }, { description: 'Records that an approved expense was paid out.' })
  async expensePay(@Ctx() ctx: Context, @Arg('input', () => ExpensePayInput) input: ExpensePayInput) {
    return { expense: await payExpense(ctx, input) };
  }

  @Computed(() => Boolean, { ...FACTS, description: 'Whether the viewer may change it and hand it in now.' })
  viewerCanSubmit(@Root() expense: Facts, @Ctx() { actor }: Context): boolean {
    return maySubmitNow(actor, expense);
  }

  @Computed(() => Boolean, { ...FACTS, description: 'Whether the viewer may pay it out now.' })
  viewerCanPay(@Root() expense: Facts, @Ctx() { actor }: Context): boolean {
    return mayPayNow(actor, expense);
  }
}

@Resolver(() => Customer)
export class CustomerExpensesResolver {
  @HasPage(() => Expense, {
    via: 'customer',
    sort: ['-spentOn'],
    description: 'What was spent for it, the last first.',
  })
  expenses(): never {
    return answeredByReader();
  }
}
