import { formatDay, formatInstant, formatNumber } from '../../lib/format.ts';
import { t, wordOr } from '../../words/i18n.ts';
import type { WordKey } from '../../words/word-key.ts';

export type RequestState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'CONFLICT';
type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

export const REQUEST_TONES: Readonly<Record<RequestState, Tone>> = {
  PENDING: 'warning',
  APPROVED: 'success',
  REJECTED: 'error',
  WITHDRAWN: 'neutral',
  CONFLICT: 'error',
};

export function requestKindName(kind: string): string {
  return wordOr(`enum.approvalKind.${kind}`, kind);
}

/** A field of an archive as people call it, or a fact; the masked one and the full one have one name. */
export function fieldName(field: string): string {
  const plain = field.replace(/Full$/, '');
  return wordOr(`facts.${plain}`, '') || wordOr(`term.${plain}`, plain);
}

/** Ids lead nowhere for people who read: what they name stands beside them. */
export function isForPeople(field: string): boolean {
  return !field.endsWith('Id');
}

/** The database keeps facts in an order of its own; of these what it is comes first, then when, then what follows. */
const ORDER = [
  'leaveKind',
  'outingKind',
  'correctionKind',
  'punchAt',
  'direction',
  'startsAt',
  'endsAt',
  'hours',
  'hoursLeft',
  'isPriorNotice',
];

/** Facts in the order in which people read them; others as they come. */
export function inReadingOrder(facts: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  return Object.entries(facts).toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

/** Fields whose words stand under other names. */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  role: ['contactRole'],
  ground: ['deletionGround'],
  basis: ['rewardBasis'],
  kind: ['expenseKind', 'rewardKind'],
  span: ['planSpan'],
  correctionKind: ['punchCorrectionKind'],
  direction: ['punchDirection'],
};
const AMOUNT = /(amount|budget|price|spent)/i;

function quarterText(day: string): string {
  return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function enumWord(field: string, text: string): string | undefined {
  return [field, ...(ENUMS[field] ?? [])].map((name) => wordOr(`enum.${name}.${text}`, '')).find(Boolean);
}

/** Days and instants as people write them; null for what is neither. */
function timeText(field: string, text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatInstant(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return field === 'quarter' ? quarterText(text) : formatDay(text);
}

/** A value as people say it: the word of an enum, a day, an amount, or the value itself. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t((value ? 'app.yes' : 'app.no') as WordKey);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  const known = enumWord(field, text) ?? timeText(field, text);
  if (known) return known;
  return AMOUNT.test(field) && /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(text, 2) : text;
}
