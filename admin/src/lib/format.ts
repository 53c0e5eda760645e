import { language } from '../words/i18n.ts';
import { companyZone } from './company-clock.ts';

type Format = Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat;
const cache = new Map<string, Format>();

function kept<T extends Format>(key: string, make: () => T): T {
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

/** 1 is Monday, as weeks begin: 星期一. 7 January 2024 was a Sunday. */
export function formatWeekday(weekday: number, style: 'long' | 'short' | 'narrow' = 'long'): string {
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(language.value, { weekday: style, timeZone: 'UTC' });
  return kept(`weekday|${style}`, make).format(new Date(Date.UTC(2024, 0, 7 + weekday)));
}

/** 1 is January: 一月 is written 1月. */
export function formatMonth(month: number): string {
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(language.value, { month: 'long', timeZone: 'UTC' });
  return kept('month', make).format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** The month of a day, with its year: 2026年11月. */
export function monthText(text: string): string {
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return kept('month of year', make).format(new Date(`${text}T00:00:00Z`));
}

export function formatList(words: readonly string[]): string {
  return kept('list', () => new Intl.ListFormat(language.value, { type: 'conjunction' })).format(words);
}

export function formatClock(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
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

/** The time alone, for the end of a span whose day is said already. */
export function formatTime(instant: string): string {
  const zone = companyZone();
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language.value, { timeStyle: 'short', timeZone: zone });
  return kept(`time|${zone}`, make).format(new Date(instant));
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
