import { countCharacters, isBlank } from '../../../kernel/text.ts';

/** A change of what was known is kept with a reason that says something (rules 6.3). */
export function whyNotReason(
  reason: string | null | undefined,
  shortest: number,
): 'TEXT_REQUIRED' | 'CHANGE_REASON_TOO_SHORT' | null {
  if (isBlank(reason)) return 'TEXT_REQUIRED';
  return countCharacters((reason ?? '').trim()) < shortest ? 'CHANGE_REASON_TOO_SHORT' : null;
}
