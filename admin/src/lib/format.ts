import { language } from '../words/i18n.ts';
import { companyZone } from './company-clock.ts';

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const full = `${language.value}|${key}`;
  const found = cache.get(full) ?? make();
  cache.set(full, found);
  return found as T;
}

const day = (timeZone: string, style: 'medium' | 'full'): Intl.DateTimeFormat =>
  kept(`day|${timeZone}|${style}`, () => new Intl.DateTimeFormat(language.value, { dateStyle: style, timeZone }));

/** A calendar day `YYYY-MM-DD`: 2026年11月21日. */
export function formatDay(text: string | null | undefined): string {
  return text ? day('UTC', 'medium').format(new Date(`${text}T00:00:00Z`)) : '';
}

/** The day of an instant in the company's zone. */
export function formatDayOf(instant: string | null | undefined): string {
  return instant ? day(companyZone(), 'medium').format(new Date(instant)) : '';
}

export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return '';
  const zone = companyZone();
  const format = kept(
    `instant|${zone}`,
    () => new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }),
  );
  return format.format(new Date(instant));
}

/** Decimal texts keep their digits: Intl reads them exactly, without a float in between. */
const exact = (text: string): Intl.StringNumericLiteral => text as Intl.StringNumericLiteral;

export function formatMoney(amount: string | null | undefined, currency = 'CNY'): string {
  if (amount === null || amount === undefined || amount === '') return '';
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(language.value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return kept(`money|${currency}`, make).format(exact(amount));
}

export function formatNumber(value: string | number | null | undefined, digits = 3): string {
  if (value === null || value === undefined || value === '') return '';
  const make = (): Intl.NumberFormat => new Intl.NumberFormat(language.value, { maximumFractionDigits: digits });
  return kept(`number|${digits}`, make).format(typeof value === 'number' ? value : exact(value));
}

export function formatPercent(rate: string | null | undefined): string {
  if (!rate) return '';
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 2 });
  return kept('percent', make).format(exact(rate));
}
