/** So many days on; before, when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of the month of a day. */
export function monthAround(day: string): { from: string; until: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { from: `${day.slice(0, 7)}-01`, until: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
