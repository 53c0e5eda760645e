import { isFilled, isPhoneFilled } from '../customers/customer.rules.ts';

/** One field with its value of now and the one wanted, as texts. */
export interface FieldChange {
  /** The property of the row. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** Values as they are compared and kept: references by id. */
export function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'object') return (value as { readonly id: string }).id;
  return String(value);
}

function isSame(before: string | null, after: string | null): boolean {
  return before === after || (before !== null && after !== null && isSameDecimal(before, after));
}

/** `120000.5` is no other amount than `120000.50`. */
function isSameDecimal(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) =>
    /^(-?\d+)\.(\d*?)0*$/.exec(`${text}${text.includes('.') ? '' : '.'}`),
  );
  return !!first && !!second && first[1] === second[1] && first[2] === second[2];
}

/** What fills a blank, at once, and what would change a filled field, which needs consent (rules 6.2, 6.3). */
export function splitByBlank(row: Values, values: Values): { fills: Values; changes: FieldChange[] } {
  const fills: Record<string, unknown> = {};
  const changes: FieldChange[] = [];
  for (const [field, value] of Object.entries(values)) {
    const [before, after] = [asText(row[field]), asText(value)];
    if (isSame(before, after)) continue;
    const isThere = field === 'phoneFull' ? isPhoneFilled(before) : isFilled(before);
    if (isThere) changes.push({ field, before, after });
    else fills[field] = value;
  }
  return { fills, changes };
}

/** The facts of the request still hold: every field is what it was when the request was made (rules 6.3). */
export function isUnchanged(row: Values, changes: readonly FieldChange[]): boolean {
  return changes.every(({ field, before }) => isSame(asText(row[field]), before));
}
