import type { ResultOf } from '../../../graphql.ts';
import { formatMoney, formatNumber } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';
import type { TaskRow } from '../Tasks.graphql.ts';

type Task = Pick<ResultOf<typeof TaskRow>, 'amount' | 'quantity' | 'times' | 'aim'>;

function measured(task: Task, value: string | number | null | undefined, currency: string): string {
  if (value === null || value === undefined) return '';
  if (task.amount) return formatMoney(String(value), currency);
  return task.times === null ? formatNumber(value) : t('planning.timesOf', { n: formatNumber(value) });
}

export function targetText(task: Task, currency: string): string {
  return measured(task, task.amount ?? task.quantity ?? task.times, currency);
}

export function actualText(task: Task & { actual: string | null }, currency: string): string {
  return measured(task, task.actual, currency);
}

interface Proposal {
  readonly grade?: string;
  readonly intervalDays?: number;
  readonly lastYearAmount?: string;
  readonly growthPercent?: number;
  readonly orderCount?: number;
  readonly averageAmount?: string;
}

/** What a person wrote, else what the proposal was made from. */
export function basisText(task: { basis: string | null; proposal: unknown }, currency: string): string {
  const proposal = task.proposal as Proposal | null;
  if (task.basis) return task.basis;
  if (!proposal) return '';
  if (proposal.grade) return t('planning.fromGrade', { grade: proposal.grade, days: proposal.intervalDays ?? 0 });
  return t('planning.fromHabit', {
    lastYear: formatMoney(proposal.lastYearAmount, currency),
    growth: proposal.growthPercent ?? 0,
    average: formatMoney(proposal.averageAmount, currency),
    orders: proposal.orderCount ?? 0,
  });
}

export const TASK_TONES = { OPEN: 'primary', DONE: 'success', MISSED: 'warning' } as const;
