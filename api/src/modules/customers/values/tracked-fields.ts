import type { Permission } from '../../../kernel/context.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { isLocalDate } from '../../../kernel/period.ts';
import { countCharacters } from '../../../kernel/text.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { CUSTOMER_SOURCES, whyNotName } from '../customers/customer.rules.ts';

const TEXT_LIMIT = 2_000;
const PHONE_LIMIT = 60;
const LARGEST_COUNT = 2_147_483_647;

/** Fields outside the form whose values are kept as well, by the property that holds them. */
const BASIC: Readonly<Record<string, Permission>> = {
  name: 'customer:readName',
  phoneFull: 'customer:readPhone',
  source: 'customer:readProfile',
};

/** Every field whose values are kept with source, date and person (rules 3.3). */
export const TRACKED_FIELDS: readonly string[] = [...Object.keys(BASIC), ...profileFields.keys()];

const tracked: ReadonlySet<string> = new Set(TRACKED_FIELDS);

export function isTracked(name: string): boolean {
  return tracked.has(name);
}

export function rightOfField(field: string): Permission {
  return BASIC[field] ?? profileFields.get(field)?.right ?? 'customer:readProfile';
}

/** The value as the history keeps it: a phone is no less personal there (promise D1). */
export function keptText(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  return field === 'phoneFull' ? maskPhone(text) : text;
}

type Parsed = { readonly value: string | number } | { readonly why: 'VALUE_OUT_OF_RANGE' | 'TEXT_TOO_LONG' };

const REFUSED = { why: 'VALUE_OUT_OF_RANGE' } as const;

function limited(text: string, most: number): Parsed {
  return countCharacters(text) > most ? { why: 'TEXT_TOO_LONG' } : { value: text };
}

function oneOf(text: string, values: readonly string[]): Parsed {
  return values.includes(text) ? { value: text } : REFUSED;
}

function parseCount(text: string): Parsed {
  return /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_COUNT ? { value: Number(text) } : REFUSED;
}

function parseAmount(text: string): Parsed {
  const amount = parseMoney(text);
  return amount === null || isNegative(amount) ? REFUSED : { value: amount };
}

function parseBasic(field: string, text: string): Parsed {
  if (field === 'source') return oneOf(text, CUSTOMER_SOURCES);
  if (field === 'phoneFull') return limited(text, PHONE_LIMIT);
  return whyNotName(text) ? REFUSED : { value: text };
}

/** A value that came as text, as its column takes it. */
export function parseFieldValue(field: string, typed: string): Parsed {
  const text = typed.trim();
  const form = profileFields.get(field);
  switch (form?.kind) {
    case undefined:
      return parseBasic(field, text);
    case 'date':
      return isLocalDate(text) ? { value: text } : REFUSED;
    case 'money':
      return parseAmount(text);
    case 'count':
      return parseCount(text);
    case 'choice':
      return oneOf(text, form?.values ?? []);
    default:
      return limited(text, TEXT_LIMIT);
  }
}
