import type { LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { TrialDecision, TrialState } from './trial.enums.ts';

const LEAST_FACTS = 2;
const POOR = 2;

/** What a decision about a trial rests on (rules 19.4). */
export interface Evidence {
  readonly state: TrialState;
  /** The last day of work has gone by. */
  readonly hasLeft: boolean;
  readonly endOn: LocalDate;
  readonly latestOn: LocalDate;
  /** The opinion of stage 3 is in; or it is overdue and HR has written down what else is known. */
  readonly hasOpinion: boolean;
  /** Stage 1 or 2 was submitted as not qualified. */
  readonly hasDocumentedFault: boolean;
  /** Items of stage 3 with a poor rating and a fact. */
  readonly stage3FactCount: number;
}

interface JudgedItem {
  readonly rating: number | null;
  readonly fact: string | null;
}

export function isTrialOpen({ state }: { readonly state: TrialState }): boolean {
  return state === 'RUNNING' || state === 'OVERDUE_CONFIRM_RISK';
}

/** Only what speaks against somebody counts: an item rated 1 or 2 with a fact. */
export function countFacts(items: readonly JudgedItem[]): number {
  return items.filter(({ rating, fact }) => rating !== null && rating <= POOR && fact !== null).length;
}

/** The manager's opinion; where he does not write in time, HR's own notes stand for it. */
export function hasOpinion(
  stage: { readonly state: string; readonly overdueOn: LocalDate },
  { hrNotes, today }: { readonly hrNotes: number; readonly today: LocalDate },
): boolean {
  return stage.state === 'SUBMITTED' || (today >= stage.overdueOn && hrNotes > 0);
}

export function isLate({ latestOn }: Pick<Evidence, 'latestOn'>, today: LocalDate): boolean {
  return today > latestOn;
}

/** So late, and with no fault on record, only the general manager may consent to not hiring somebody (rules 19.4). */
export function needsOverride(evidence: Pick<Evidence, 'latestOn' | 'hasDocumentedFault'>, today: LocalDate): boolean {
  return isLate(evidence, today) && !evidence.hasDocumentedFault;
}

function whyNotAny({ state, hasLeft, hasOpinion: isHeard }: Evidence): RefusalCode | null {
  if (!isTrialOpen({ state })) return 'TRIAL_CLOSED';
  if (hasLeft) return 'TRIAL_PERSON_LEFT';
  return isHeard ? null : 'TRIAL_OPINION_MISSING';
}

/** Whether the evidence bears not hiring somebody, consent of the general manager aside. */
export function whyNotRefuse(evidence: Evidence, today: LocalDate): RefusalCode | null {
  const why = whyNotAny(evidence);
  if (why) return why;
  if (today >= evidence.endOn) return 'TRIAL_ENDED';
  const isProven = evidence.hasDocumentedFault || evidence.stage3FactCount >= LEAST_FACTS;
  return isProven ? null : 'TRIAL_EVIDENCE_MISSING';
}

export function whyNotDecide(decision: TrialDecision, evidence: Evidence, today: LocalDate): RefusalCode | null {
  if (decision === 'CONFIRM') return whyNotAny(evidence);
  return whyNotRefuse(evidence, today) ?? (needsOverride(evidence, today) ? 'TRIAL_OVERRIDE_NEEDED' : null);
}

export function whyNotAskOverride(evidence: Evidence, today: LocalDate): RefusalCode | null {
  return whyNotRefuse(evidence, today) ?? (needsOverride(evidence, today) ? null : 'TRIAL_OVERRIDE_NOT_NEEDED');
}

/** Four eyes: who gave the opinion of stage 3 does not decide on it (rules 2). */
export function whyNotDecider(
  { employeeId }: { readonly employeeId: string | null },
  { opinionBy }: { readonly opinionBy: string | null },
): 'TRIAL_DECIDER_REVIEWED' | null {
  return opinionBy !== null && opinionBy === employeeId ? 'TRIAL_DECIDER_REVIEWED' : null;
}
