import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { ExpenseStandard } from './expense-standard.entity.ts';
import { SalesBudget } from './sales-budget.entity.ts';

defineScope(SalesBudget, ({ can }) => (can('budget:read') ? EVERYTHING : NOTHING));

/** Who spends must know the standard. */
function standards({ can }: ScopeQuestion): string {
  return can('budget:read') || can('expense:create') || can('expense:readAll') ? EVERYTHING : NOTHING;
}

defineScope(ExpenseStandard, standards);
