/** The five items of an inspection (rules 18.4). */
export const ITEMS = ['attendance', 'clothing', 'hygiene', 'smile', 'discipline'] as const;
export const POINTS = ['5', '4', '3', '2', '1'] as const;

/** One place always, so that columns of averages compare. */
export function scoreText(average: number | string): string {
  return Number(average).toFixed(1);
}

export function toneOf(average: number): 'success' | 'warning' | 'error' {
  if (average >= 4) return 'success';
  return average >= 3 ? 'warning' : 'error';
}
