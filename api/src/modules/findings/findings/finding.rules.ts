import type { FindingState } from './finding.enums.ts';

/** What a person may make of a finding; OPEN is where it begins. */
const NEXT: Readonly<Record<FindingState, readonly FindingState[]>> = {
  OPEN: ['ACKNOWLEDGED', 'ACTION', 'RESOLVED', 'DISMISSED'],
  ACKNOWLEDGED: ['ACTION', 'RESOLVED', 'DISMISSED'],
  ACTION: ['RESOLVED', 'DISMISSED'],
  RESOLVED: [],
  DISMISSED: [],
};

export function whyNotDecide(from: FindingState, to: FindingState): 'FINDING_CLOSED' | 'FINDING_STATE_NOT_NEXT' | null {
  if (NEXT[from].length === 0) return 'FINDING_CLOSED';
  return NEXT[from].includes(to) ? null : 'FINDING_STATE_NOT_NEXT';
}

/** To take note needs no word; to act, to close and to dismiss does. */
export function mustExplain(to: FindingState): boolean {
  return to !== 'ACKNOWLEDGED';
}
