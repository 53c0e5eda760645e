export type CandidateStateName = 'NEW' | 'SCREENED' | 'INTERVIEWED' | 'HIRED' | 'REJECTED' | 'RESERVE';
export type StepKind = 'SCREENING' | 'FIRST_INTERVIEW' | 'HIRE' | 'REJECT' | 'RESERVE' | 'REOPEN';

const POSSIBLE: Readonly<Record<CandidateStateName, readonly StepKind[]>> = {
  NEW: ['SCREENING', 'RESERVE', 'REJECT'],
  SCREENED: ['FIRST_INTERVIEW', 'RESERVE', 'REJECT'],
  INTERVIEWED: ['HIRE', 'RESERVE', 'REJECT'],
  RESERVE: ['SCREENING', 'FIRST_INTERVIEW', 'HIRE', 'REJECT'],
  HIRED: [],
  REJECTED: ['REOPEN'],
};
/** Nobody is interviewed unscreened, or hired without an interview (rules 20.2). */
const NEEDS: Readonly<Partial<Record<StepKind, StepKind>>> = {
  FIRST_INTERVIEW: 'SCREENING',
  HIRE: 'FIRST_INTERVIEW',
};

/** What can be done next, the way forward first; the API decides in any case. */
export function nextSteps(state: CandidateStateName, taken: readonly StepKind[]): readonly StepKind[] {
  const round = taken.slice(taken.lastIndexOf('REOPEN') + 1);
  const open = POSSIBLE[state].filter((kind) => {
    const before = NEEDS[kind];
    return before === undefined || round.includes(before);
  });
  // Out of the pool one goes on where one stood: what was done is not done again.
  return state === 'RESERVE' ? open.filter((kind) => !round.includes(kind)) : open;
}
