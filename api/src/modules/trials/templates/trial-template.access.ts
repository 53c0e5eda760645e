import type { TrialLengthWarning } from './trial-template.types.ts';

const LONGEST_LAWFUL_MONTHS = 6;

/** Limits of labour law are outside the sources: only a warning (rules 19.4). */
export function lengthWarningOf({ months }: { readonly months: number }): TrialLengthWarning | null {
  return months > LONGEST_LAWFUL_MONTHS ? 'OVER_SIX_MONTHS' : null;
}
