import { formatMoney, formatNumber } from '../../lib/format.ts';
import { t } from '../../words/i18n.ts';

interface Target {
  readonly amount: string | null;
  readonly quantity: string | null;
  readonly times: number | null;
}

function measured(task: Target, value: string | number | null | undefined, currency: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (task.amount) return formatMoney(String(value), currency);
  return task.times === null ? formatNumber(value) : t('planning.timesOf', { n: formatNumber(value) });
}

export function targetText(task: Target & { product?: { name: string } | null }, currency?: string): string {
  const target = measured(task, task.amount ?? task.quantity ?? task.times, currency);
  return task.product ? t('planning.productOf', { target, product: task.product.name }) : target;
}

export function actualText(task: Target & { actual: string | null }, currency?: string): string {
  return measured(task, task.actual, currency);
}

export const TASK_TONES = { OPEN: 'primary', DONE: 'success', MISSED: 'warning' } as const;
