import { formatMoney } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';

export { actualText, targetText, TASK_TONES } from '../../../entities/planning/task-target.ts';

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
