/** Eight grounds that carry dark text by day and light text at night, in the order of their numbers. */
const GROUNDS = [
  'bg-sky-200 text-sky-950 dark:bg-sky-900 dark:text-sky-50',
  'bg-amber-200 text-amber-950 dark:bg-amber-900 dark:text-amber-50',
  'bg-violet-200 text-violet-950 dark:bg-violet-900 dark:text-violet-50',
  'bg-emerald-200 text-emerald-950 dark:bg-emerald-900 dark:text-emerald-50',
  'bg-rose-200 text-rose-950 dark:bg-rose-900 dark:text-rose-50',
  'bg-indigo-200 text-indigo-950 dark:bg-indigo-900 dark:text-indigo-50',
  'bg-lime-200 text-lime-950 dark:bg-lime-900 dark:text-lime-50',
  'bg-orange-200 text-orange-950 dark:bg-orange-900 dark:text-orange-50',
] as const;

export const COLOUR_NUMBERS = GROUNDS.map((_, number) => number);

export function groundOf(colourNo: number): string {
  return GROUNDS[colourNo] ?? GROUNDS[0];
}
