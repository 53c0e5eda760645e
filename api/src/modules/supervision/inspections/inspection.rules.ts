import { businessDate } from '../../../kernel/period.ts';

/** What a region leader looks at (rules 18.4). */
export const INSPECTION_ITEMS = ['attendance', 'clothing', 'hygiene', 'smile', 'discipline'] as const;
type Item = (typeof INSPECTION_ITEMS)[number];

export type Scores = { readonly [K in `${Item}Score`]: number };
export type Notes = { readonly [K in `${Item}Note`]?: string | null };

export function whyNotScore(score: number | null | undefined): 'INSPECTION_SCORE_INVALID' | null {
  if (score === undefined) return null;
  return score !== null && score >= 1 && score <= 5 ? null : 'INSPECTION_SCORE_INVALID';
}

/** Mended on its own day; afterwards it is what was found. */
export function whyNotMend(at: Date, { now, zone }: { now: Date; zone: string }): 'INSPECTION_DAY_OVER' | null {
  return businessDate(at, zone) === businessDate(now, zone) ? null : 'INSPECTION_DAY_OVER';
}

/** One place; five whole numbers leave no more. */
export function averageScore(scores: Scores): string {
  const sum = INSPECTION_ITEMS.reduce((all, item) => all + scores[`${item}Score`], 0);
  return (sum / INSPECTION_ITEMS.length).toFixed(1);
}
