import type { ProspectStep } from '../../customers/index.ts';

const PLACES: Readonly<Record<ProspectStep, number>> = {
  COLLECTED: 1,
  ROUTED: 2,
  FIRST_VISITED: 3,
  RECORDED: 4,
  SCREENED: 5,
  MAINTAINED: 6,
};

export interface ProspectFacts {
  readonly step: ProspectStep;
  readonly isTrading: boolean;
  readonly hasVisits: boolean;
  readonly hasActiveCard: boolean;
}

function reaches(step: ProspectStep, other: ProspectStep): boolean {
  return PLACES[step] >= PLACES[other];
}

/** People move a prospect to any step of which the facts allow to speak, forth and back (rules 5.5). */
export function whyNotStep(
  facts: ProspectFacts,
  to: ProspectStep,
): 'PROSPECT_TRADES' | 'PROSPECT_STEP_UNCHANGED' | 'PROSPECT_NOT_VISITED' | 'PROSPECT_WITHOUT_CARD' | null {
  if (facts.isTrading) return 'PROSPECT_TRADES';
  if (facts.step === to) return 'PROSPECT_STEP_UNCHANGED';
  if (reaches(to, 'RECORDED') && !facts.hasVisits) return 'PROSPECT_NOT_VISITED';
  return to === 'MAINTAINED' && !facts.hasActiveCard ? 'PROSPECT_WITHOUT_CARD' : null;
}

/** The first recorded visit takes a prospect past list, route and first visit by itself (rules 5.5). */
export function stepAfterVisit(step: ProspectStep): ProspectStep {
  return reaches(step, 'RECORDED') ? step : 'RECORDED';
}
