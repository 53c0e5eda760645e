import { isDecimal, compare } from '../lib/decimal.ts';
import type { FieldValue, FormState } from '../lib/form-state.ts';
import type { Option } from '../lib/list-filter.ts';
import { t } from '../words/i18n.ts';

/** A field of a form as data: its label, how it is typed, and what it may hold. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'area'
    | 'code'
    | 'email'
    | 'password'
    | 'decimal'
    | 'integer'
    | 'date'
    | 'instant'
    | 'select'
    | 'switch'
    | 'slot';
  readonly required?: boolean;
  readonly max?: number;
  /** Decimals only: how many places, and whether zero is too little. */
  readonly places?: number;
  readonly positive?: boolean;
  readonly options?: readonly Option[];
  readonly help?: string;
  readonly isWide?: boolean;
  readonly rows?: number;
  readonly autocomplete?: string;
  readonly disabled?: boolean;
  /** Begins a group of fields. */
  readonly heading?: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function faultOfText(field: Field, text: string): string | null {
  if (field.max !== undefined && [...text].length > field.max) return t('app.tooLong', { max: field.max });
  if (field.kind === 'email' && !EMAIL.test(text)) return t('app.notAnEmail');
  if (field.kind !== 'decimal' && field.kind !== 'integer') return null;
  const places = field.kind === 'integer' ? 0 : (field.places ?? 2);
  if (!isDecimal(text, places)) return t('app.notADecimal', { places });
  return field.positive && compare(text, '0') <= 0 ? t('app.notPositive') : null;
}

export function faultOf(field: Field, value: FieldValue): string | null {
  if (typeof value === 'boolean') return null;
  const text = typeof value === 'string' ? value.trim() : (value ?? []).join('');
  if (text === '') return field.required ? t('app.required') : null;
  return faultOfText(field, text);
}

export function faultsOf(fields: readonly Field[], state: FormState): { name: string; message: string }[] {
  return fields.flatMap((field) => {
    const message = faultOf(field, state[field.name]);
    return message === null ? [] : [{ name: field.name, message }];
  });
}

/** Whether it takes the whole width of its form. */
export function isWide({ isWide: wanted, kind }: Field): boolean {
  return wanted === true || kind === 'area' || kind === 'code';
}

export function optionsOf<T extends string>(values: readonly T[], label: (value: T) => string): Option[] {
  return values.map((value) => ({ value, label: label(value) }));
}
