import type { LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { TrialMeasureKind } from './trial-measure.enums.ts';

interface Measure {
  readonly kind: TrialMeasureKind;
  readonly recheckOn: LocalDate | null;
  readonly recheckedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly decidedAt: Date | null;
}

function isOfKind({ kind }: Measure, wanted: TrialMeasureKind): 'TRIAL_MEASURE_OF_OTHER_KIND' | null {
  return kind === wanted ? null : 'TRIAL_MEASURE_OF_OTHER_KIND';
}

/** Guidance, once, from its day on (rules 19.3). */
export function whyNotRecheck(measure: Measure, today: LocalDate): RefusalCode | null {
  const other = isOfKind(measure, 'GUIDANCE');
  if (other) return other;
  if (measure.recheckedAt) return 'TRIAL_MEASURE_RECHECKED';
  return measure.recheckOn !== null && today < measure.recheckOn ? 'TRIAL_RECHECK_TOO_EARLY' : null;
}

export function whyNotAcknowledge(measure: Measure): RefusalCode | null {
  return isOfKind(measure, 'WARNING') ?? (measure.acknowledgedAt ? 'TRIAL_WARNING_ACKNOWLEDGED' : null);
}

/** Nobody is dismissed from a trial that is over (rules 19.4). */
export function whyNotUphold({ endOn }: { readonly endOn: LocalDate }, today: LocalDate): 'TRIAL_ENDED' | null {
  return today >= endOn ? 'TRIAL_ENDED' : null;
}

export function whyNotDecideDismissal(measure: Measure): RefusalCode | null {
  return isOfKind(measure, 'DISMISS') ?? (measure.decidedAt ? 'TRIAL_DISMISSAL_DECIDED' : null);
}
