import { formatDay, formatMoney, formatNumber } from '../../lib/format.ts';
import type { Field } from '../../ui/field.ts';
import { valueWord } from './field-words.ts';

/** A field of the form as it is read. */
export function profileText(name: string, kind: Field['kind'], value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (kind === 'date') return formatDay(String(value));
  if (kind === 'decimal') return formatMoney(String(value));
  return kind === 'integer' ? formatNumber(value) : valueWord(name, String(value));
}
