import { dayAfter, instantOf } from './company-clock.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  /** Its name in the address. */
  readonly key: string;
  readonly label: string;
}
/** Goes to the API's `search` as it is typed. */
export interface SearchFilter extends Named {
  readonly kind: 'search';
}
interface FilterBase<F> extends Named {
  /** The part of the API's filter for the chosen values; never called with none. */
  readonly toFilter: (values: readonly [string, ...string[]]) => F;
}

export interface TextFilter<F> extends FilterBase<F> {
  readonly kind: 'text';
}
export interface OptionsFilter<F> extends FilterBase<F> {
  readonly kind: 'options';
  readonly options: readonly Option[];
  readonly single?: boolean;
  /** Has no choices of its own here: only its chip shows, when a link brought it. */
  readonly isHidden?: boolean;
}
export interface DaysFilter<F> extends FilterBase<F> {
  readonly kind: 'days';
}

/** A filter of a list as data: how it is chosen, and what it asks of the API. */
export type ListFilter<F> = SearchFilter | TextFilter<F> | OptionsFilter<F> | DaysFilter<F>;

export const DAYS_SEPARATOR = '~';

/** `2026-01-01~2026-01-31`, either side may be empty. */
export function readDays(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split(DAYS_SEPARATOR);
  return { from, to };
}

/** The same as instants of the company's days, for columns that hold a time. */
export function instantRange(text: string): { gte?: string; lt?: string } {
  const { from, to } = readDays(text);
  return { ...(from && { gte: instantOf(`${from}T00:00`) }), ...(to && { lt: instantOf(`${dayAfter(to)}T00:00`) }) };
}

export function toApiFilter<F extends object>(
  filters: readonly ListFilter<F>[],
  values: Readonly<Record<string, readonly string[]>>,
  always?: F,
): { AND: F[] } | undefined {
  const chosen = filters.flatMap((filter) => {
    const [first, ...rest] = values[filter.key] ?? [];
    return first === undefined || filter.kind === 'search' ? [] : [filter.toFilter([first, ...rest])];
  });
  const parts = always ? [always, ...chosen] : chosen;
  return parts.length > 0 ? { AND: parts } : undefined;
}
