import type { Permission } from '../../../kernel/context.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { CONTACT_ROLES } from '../contacts/contact.enums.ts';
import { whyNotBirthYear } from '../contacts/contact.rules.ts';
import { CONTACT_TEXTS } from '../contacts/contact.types.ts';

const REACHED = ['mobileFull', 'homePhoneFull', 'email', 'wechat', 'qq'];
const PERSONAL = [
  'homeAddress',
  'birthYear',
  'character',
  'temper',
  'hobbies',
  'family',
  'education',
  'ability',
  'looks',
];
/** Numbers are no less personal in the history: it keeps them masked (promise D1). */
const PHONES: Readonly<Record<string, 'mobile' | 'homePhone'>> = { mobileFull: 'mobile', homePhoneFull: 'homePhone' };

/** The right that opens each field of a contact, by the property that holds it; the values of all of them are kept (rules 3.3). */
export const CONTACT_FIELDS: ReadonlyMap<string, Permission> = new Map<string, Permission>([
  ...['name', 'role', 'title'].map((field) => [field, 'contact:read'] as const),
  ...REACHED.map((field) => [field, 'contact:readPhone'] as const),
  ...PERSONAL.map((field) => [field, 'contact:readPersonal'] as const),
]);

export function isPhoneField(field: string): boolean {
  return field in PHONES;
}

export function keptContactText(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return isPhoneField(field) ? maskPhone(String(value)) : String(value);
}

function limitOf(field: string): number {
  return field === 'name' ? 200 : CONTACT_TEXTS[(PHONES[field] ?? field) as keyof typeof CONTACT_TEXTS];
}

/** A corrected value as its column takes it; null when it does not fit. */
export function parseContactValue(
  { field, typed }: { field: string; typed: string },
  thisYear: number,
): string | number | null {
  const text = typed.trim();
  if (field === 'role') return CONTACT_ROLES.includes(text as never) ? text : null;
  if (field === 'birthYear') {
    const year = Number(text);
    return Number.isInteger(year) && whyNotBirthYear(year, thisYear) === null ? year : null;
  }
  return text.length > 0 && [...text].length <= limitOf(field) ? text : null;
}
