import { language } from '../words/i18n.ts';

/** Whether an address may name it: `2026-11`, or one of its days. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(text);
}

/** The first of a month, so many months on. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The month of a day: 2026年11月. */
export function monthText(day: string): string {
  const format = new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
