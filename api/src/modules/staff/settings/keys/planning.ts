import { isLocalDate } from '../../../../kernel/period.ts';
import { whole, word } from '../setting-kinds.ts';

const isShare = (text: string): boolean => /^(0\.\d{1,2}|1(\.\d{1,2})?|1\.00)$/.test(text);

/** 29 February is no day of every year. */
const isDayOfYear = (text: string): boolean => isLocalDate(`2026-${text}`);

/** Settings about tasks, plans, budgets and events (rules 21). */
export const PLANNING_SETTINGS = {
  'visits.minPerDay': whole(
    { fallback: 4, min: 0, max: 50, unit: 'customers' },
    'How many customers a rep visits on a working day at least.',
  ),
  'task.growthPercent': whole(
    { fallback: 10, min: -50, max: 300, unit: 'percent' },
    'Growth over the same period of the year before that proposals of tasks count with.',
  ),
  'plan.maintenanceDue': word('01-31', isDayOfYear, 'Day of the year (MM-DD) on which maintenance plans are due.'),
  'plan.maintenanceDueAfterOrder': whole(
    { fallback: 30, min: 1, max: 180, unit: 'days' },
    'How long after a first order in the year the maintenance plan of the customer is due.',
  ),
  'budget.warnAt': word('0.8', isShare, 'From which used share of a budget on it is marked as nearly used up.'),
  'budget.overAt': word('1', isShare, 'From which used share of a budget on it is marked as used up.'),
  'event.reportDue': whole(
    { fallback: 14, min: 1, max: 90, unit: 'days' },
    'How long after the last day of an event its effect report is due.',
  ),
} as const;
