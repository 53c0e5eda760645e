import type { Option } from '../../../lib/list-filter.ts';
import { optionsOf } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';

export const EXPENSE_KINDS = ['TRAVEL', 'ENTERTAINMENT', 'ADVERTISING', 'SAMPLES', 'GIFTS', 'OTHER'] as const;
export type ExpenseKind = (typeof EXPENSE_KINDS)[number];

export const EXPENSE_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PAID'] as const;

export const EXPENSE_TONES = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  APPROVED: 'success',
  REJECTED: 'error',
  PAID: 'neutral',
} as const;

export function kindOptions(): Option[] {
  return optionsOf(EXPENSE_KINDS, (one) => t(`enum.expenseKind.${one}`));
}
