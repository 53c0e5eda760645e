/** Whether an address may name it: `2026-11`, or one of its days. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(text);
}

/** The first of a month, so many months on. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
