import type { LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import { STAGE_NOS } from '../trials/trial-dates.rules.ts';

const MOST_MONTHS = 12;
const MOST_ITEMS = 20;

export function whyNotMonths(months: number): 'VALUE_OUT_OF_RANGE' | null {
  return months >= 1 && months <= MOST_MONTHS ? null : 'VALUE_OUT_OF_RANGE';
}

export function whyNotFrom(validFrom: LocalDate, today: LocalDate): 'TRIAL_TEMPLATE_IN_PAST' | null {
  return validFrom < today ? 'TRIAL_TEMPLATE_IN_PAST' : null;
}

/** What trials were begun with stays; so does what holds today already (rules 19.3). */
export function whyNotTouch(
  { validFrom, isInUse }: { readonly validFrom: LocalDate; readonly isInUse: boolean },
  today: LocalDate,
): 'TRIAL_TEMPLATE_IN_FORCE' | null {
  return isInUse || validFrom <= today ? 'TRIAL_TEMPLATE_IN_FORCE' : null;
}

/** Each stage judges something, and nobody judges more than can be told with facts. */
export function whyNotItems(items: readonly { readonly stageNo: number }[]): RefusalCode | null {
  const counts = STAGE_NOS.map((stageNo) => items.filter((item) => item.stageNo === stageNo).length);
  if (counts.some((count) => count > MOST_ITEMS)) return 'VALUE_OUT_OF_RANGE';
  return counts.includes(0) ? 'TRIAL_TEMPLATE_STAGE_EMPTY' : null;
}

export function whyNotStageNo(stageNo: number): 'VALUE_OUT_OF_RANGE' | null {
  return stageNo >= 1 && stageNo <= STAGE_NOS.length ? null : 'VALUE_OUT_OF_RANGE';
}
