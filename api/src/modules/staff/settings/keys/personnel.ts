import { whole } from '../setting-kinds.ts';

/** The files of employees (rules 20, 21). */
export const PERSONNEL_SETTINGS = {
  'document.expiryDays': whole(
    { fallback: 30, min: 1, max: 365, unit: 'days' },
    'So long before a document of an employee runs out HR is reminded.',
  ),
} as const;
