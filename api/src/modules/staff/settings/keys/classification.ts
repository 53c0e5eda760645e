import { whole, word } from '../setting-kinds.ts';

const BASES: ReadonlySet<string> = new Set(['QUANTITY', 'AMOUNT']);

/** `0.80/0.95`: two shares with two places, the smaller one first. */
function isPairOfShares(text: string): boolean {
  const [a = '', b = '', ...more] = text.split('/');
  const isShare = (one: string): boolean => /^(0\.\d{2}|1\.00)$/.test(one);
  return more.length === 0 && isShare(a) && isShare(b) && a < b;
}

/** Ascending whole amounts between commas. */
function isBands(text: string): boolean {
  if (!/^\d{1,9}(,\d{1,9}){0,7}$/.test(text)) return false;
  const limits = text.split(',').map(Number);
  return limits.every((limit, at) => limit > (limits[at - 1] ?? 0));
}

/** Settings about classes of customers, routes and price levels (rules 21). */
export const CLASSIFICATION_SETTINGS = {
  'abc.basis': word(
    'QUANTITY',
    (text) => BASES.has(text),
    'By what A, B and C are measured: QUANTITY shipped, or AMOUNT shipped in the company currency.',
  ),
  'abc.thresholds': word(
    '0.80/0.95',
    isPairOfShares,
    'Up to which share of the volume customers are A, and up to which they are B.',
  ),
  'main.minMonths': whole(
    { fallback: 24, min: 1, max: 120, unit: 'months' },
    'For how long a main customer has traded at least.',
  ),
  'trade.intentWindow': whole(
    { fallback: 90, min: 1, max: 730, unit: 'days' },
    'For how long a sample, an unanswered order or an interest noted at a fair makes a customer without orders a coming one.',
  ),
  'churn.lostFactor': whole(
    { fallback: 3, min: 1, max: 20, unit: 'times' },
    'After how many of its usual intervals without an order a customer counts as lost.',
  ),
  'churn.lostLeast': whole(
    { fallback: 30, min: 1, max: 365, unit: 'days' },
    'Before how many days no customer with a usual interval counts as lost.',
  ),
  'churn.lostFew': whole(
    { fallback: 180, min: 1, max: 1_095, unit: 'days' },
    'After how many days a customer with fewer than three intervals counts as lost.',
  ),
  'price.flagBelow': word(
    '0.95',
    (text) => /^(0\.\d{2}|1\.00)$/.test(text),
    'Below which price level a measure is asked for.',
  ),
  'composition.salesBands': word(
    '10000,50000,200000,1000000',
    isBands,
    'Amounts of a period that part the bands of the composition by sales.',
  ),
} as const;
