import type { RouteLocationNamedRaw } from 'vue-router';

import { pageLink } from '../../../entities/links.ts';
import { formatNumber } from '../../../lib/format.ts';
import { addMonths } from '../../../lib/months.ts';
import { t, wordOr } from '../../../words/i18n.ts';

export const AXES = [
  'GRADE',
  'TIME',
  'TRADE',
  'VOLUME',
  'NATURE',
  'DEALING',
  'TYPE',
  'OWNERSHIP',
  'SITE',
  'REGION',
  'CREDIT',
  'SALES',
  'PRODUCT',
] as const;
export type Axis = (typeof AXES)[number];

export const SPANS = ['QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type Span = (typeof SPANS)[number];
const MONTHS: Record<Span, number> = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** Where the words of an axis stand; the others have names of their own. */
const ENUMS: Partial<Record<Axis, string>> = {
  GRADE: 'grade',
  TIME: 'timeClass',
  TRADE: 'tradeClass',
  VOLUME: 'volumeClass',
  NATURE: 'nature',
  DEALING: 'dealing',
  TYPE: 'customerType',
  OWNERSHIP: 'ownershipForm',
  SITE: 'customerSite',
};

interface Named {
  readonly key: string;
  readonly label: string | null;
}

/** `10000~50000`, either side may be empty. */
function bandName(label: string): string {
  const [from = '', to = ''] = label.split('~').map((amount) => amount && formatNumber(amount));
  if (!from) return t('classes.bandUpTo', { to });
  return to ? `${from} – ${to}` : t('classes.bandFrom', { from });
}

export function className(axis: Axis, { key, label }: Named): string {
  if (key === 'UNKNOWN') return t('classes.unknown');
  if (key === 'NONE' && axis !== 'TRADE') return t('classes.none');
  if (axis === 'SALES') return bandName(label ?? '');
  const words = ENUMS[axis];
  return words ? wordOr(`enum.${words}.${key}`, key) : (label ?? key);
}

/** First days of the last periods, newest first. */
export function periodStarts(span: Span, day: string): string[] {
  const months = MONTHS[span];
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  const start = `${year}-${String(first).padStart(2, '0')}-01`;
  return Array.from({ length: 8 }, (_, back) => addMonths(start, -months * back));
}

/** `2026 Q4`, `2026 H2`, `2026`. */
export function periodName(span: Span, start: string): string {
  const [year = '', month = ''] = start.split('-');
  if (span === 'YEAR') return year;
  const no = Math.floor((Number(month) - 1) / MONTHS[span]) + 1;
  return span === 'QUARTER' ? `${year} Q${no}` : `${year} H${no}`;
}

const OFFERED: readonly Axis[] = ['GRADE', 'NATURE', 'TRADE', 'VOLUME', 'DEALING', 'TYPE', 'OWNERSHIP', 'SITE'];

/** The list of customers with the same choice, where it has a filter for it. */
export function customersLink(axis: Axis, key: string): RouteLocationNamedRaw | null {
  if (!OFFERED.includes(axis) || key === 'UNKNOWN') return null;
  return { ...pageLink('CustomersPage'), query: { [axis.toLowerCase()]: key } };
}
