import type { LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { TrialStageState } from '../stages/trial-stage.enums.ts';

interface LastStage {
  readonly state: TrialStageState;
  readonly opensOn: LocalDate;
}

interface Assessing {
  readonly isOpen: boolean;
  readonly isSubmitted: boolean;
  readonly stage: LastStage;
}

/** Once, when stage 3 is open, and before the opinion of the manager is in (rules 19.3). */
export function whyNotAssess({ isOpen, isSubmitted, stage }: Assessing, today: LocalDate): RefusalCode | null {
  if (isSubmitted) return 'TRIAL_SELF_ASSESSMENT_SUBMITTED';
  if (!isOpen) return 'TRIAL_CLOSED';
  if (stage.state === 'SUBMITTED') return 'TRIAL_STAGE_SUBMITTED';
  return today < stage.opensOn ? 'TRIAL_SELF_ASSESSMENT_NOT_OPEN' : null;
}

/** The person learns the result of a stage some days after it was submitted (rules 19.3). */
export function isShown(
  { state, shownOn }: { readonly state: TrialStageState; readonly shownOn: LocalDate | null },
  today: LocalDate,
): boolean {
  return state === 'SUBMITTED' && shownOn !== null && shownOn <= today;
}
