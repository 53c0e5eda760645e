import { whole, word } from '../setting-kinds.ts';

const isShare = (text: string): boolean => /^(0\.\d{1,2}|1(\.\d{1,2})?|1\.00)$/.test(text);

/** Settings about tasks, plans, budgets and events (rules 21). */
export const PLANNING_SETTINGS = {
  'budget.warnAt': word('0.8', isShare, 'From which used share of a budget on it is marked as nearly used up.'),
  'budget.overAt': word('1', isShare, 'From which used share of a budget on it is marked as used up.'),
  'event.reportDue': whole(
    { fallback: 14, min: 1, max: 90, unit: 'days' },
    'How long after the last day of an event its effect report is due.',
  ),
} as const;
