/** Whether an address may name it: `2026-11`, or one of its days. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(text);
}

/** The first of a month, so many months on. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The days of the month of a day in weeks from Monday to Sunday; null outside the month. */
export function monthWeeks(day: string): (string | null)[][] {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + count) / 7);
  const nameOf = (place: number): string | null => {
    const number = place - before + 1;
    return number < 1 || number > count ? null : `${day.slice(0, 7)}-${String(number).padStart(2, '0')}`;
  };
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_day, at) => nameOf(week * 7 + at)));
}
