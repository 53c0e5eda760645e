import type { LocalDate } from '../../../kernel/period.ts';
import type { ShopPost } from '../../staff/index.ts';
import type { CandidateState, CandidateStepKind, RequisitionState } from './recruiting.enums.ts';

interface Way {
  readonly from: readonly CandidateState[];
  readonly to: CandidateState;
}

/** CV screening, first interview, then hired or refused; from everywhere into the reserve pool and out of it again (rules 20.2). */
const WAYS: Readonly<Record<CandidateStepKind, Way>> = {
  SCREENING: { from: ['NEW', 'RESERVE'], to: 'SCREENED' },
  FIRST_INTERVIEW: { from: ['SCREENED', 'RESERVE'], to: 'INTERVIEWED' },
  HIRE: { from: ['INTERVIEWED', 'RESERVE'], to: 'HIRED' },
  REJECT: { from: ['NEW', 'SCREENED', 'INTERVIEWED', 'RESERVE'], to: 'REJECTED' },
  RESERVE: { from: ['NEW', 'SCREENED', 'INTERVIEWED'], to: 'RESERVE' },
  REOPEN: { from: ['REJECTED'], to: 'NEW' },
};

/** Each needs the one before it, whatever happened in between: nobody is hired without an interview. */
const NEEDS: Readonly<Partial<Record<CandidateStepKind, CandidateStepKind>>> = {
  FIRST_INTERVIEW: 'SCREENING',
  HIRE: 'FIRST_INTERVIEW',
};

export function stateAfter(kind: CandidateStepKind): CandidateState {
  return WAYS[kind].to;
}

export interface StepTaken {
  readonly kind: CandidateStepKind;
  readonly date: LocalDate;
}

/** What was done since a refusal was taken back, or from the start on. */
function ofThisRound(steps: readonly StepTaken[]): readonly StepTaken[] {
  return steps.slice(steps.findLastIndex(({ kind }) => kind === 'REOPEN') + 1);
}

/** @param steps in their order. */
export function whyNotStep(
  kind: CandidateStepKind,
  { state, steps }: { state: CandidateState; steps: readonly StepTaken[] },
): 'CANDIDATE_STATE_NOT_NEXT' | 'CANDIDATE_STEP_MISSING' | null {
  const before = NEEDS[kind];
  if (!WAYS[kind].from.includes(state)) return 'CANDIDATE_STATE_NOT_NEXT';
  return before && !ofThisRound(steps).some((step) => step.kind === before) ? 'CANDIDATE_STEP_MISSING' : null;
}

/** Dated by the day on which it was done: not ahead, not before what was done before. */
export function whyNotStepDate(
  date: LocalDate,
  { today, steps, appliedOn }: { today: LocalDate; steps: readonly StepTaken[]; appliedOn: LocalDate },
): 'CANDIDATE_STEP_IN_FUTURE' | 'CANDIDATE_STEP_BEFORE_LAST' | null {
  if (date > today) return 'CANDIDATE_STEP_IN_FUTURE';
  const last = steps.at(-1)?.date ?? appliedOn;
  return date < last ? 'CANDIDATE_STEP_BEFORE_LAST' : null;
}

export function whyNotOpen(state: RequisitionState): 'REQUISITION_CLOSED' | null {
  return state === 'OPEN' ? null : 'REQUISITION_CLOSED';
}

export function whyNotReopenRequisition(state: RequisitionState): 'REQUISITION_OPEN' | null {
  return state === 'OPEN' ? 'REQUISITION_OPEN' : null;
}

/** With the last one who was asked for it is filled by itself. */
export function isFilled({ headcount, hiredCount }: { headcount: number; hiredCount: number }): boolean {
  return hiredCount >= headcount;
}

/** Posts in shops are asked for by a shop; the office has none. */
export function whyNotPlace(post: ShopPost, shopId: string | null): 'POSTING_SHOP_UNFIT' | null {
  return (post === 'OFFICE') === (shopId === null) ? null : 'POSTING_SHOP_UNFIT';
}

/** Hiring has an action of its own; being refused and its taking back say why (rules 20.2). */
export function whyNotKind(kind: CandidateStepKind): 'CANDIDATE_HIRE_APART' | null {
  return kind === 'HIRE' ? 'CANDIDATE_HIRE_APART' : null;
}

export function needsNote(kind: CandidateStepKind): boolean {
  return kind === 'REJECT' || kind === 'REOPEN';
}

/** Who was hired is in the personnel file; who was forgotten is nobody any more. */
export function whyNotChange({
  state,
  forgottenAt,
}: {
  state: CandidateState;
  forgottenAt: Date | null;
}): 'CANDIDATE_FORGOTTEN' | 'CANDIDATE_HIRED' | null {
  if (forgottenAt !== null) return 'CANDIDATE_FORGOTTEN';
  return state === 'HIRED' ? 'CANDIDATE_HIRED' : null;
}
