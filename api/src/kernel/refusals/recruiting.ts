/** Refusals about hiring requisitions and candidates. */
export const RECRUITING_REFUSALS = {
  REQUISITION_DAY_OVER: 'The day by which people are needed lies in the past.',
  REQUISITION_CLOSED: 'The requisition was filled or called off.',
  REQUISITION_OPEN: 'The requisition is open already.',
  REQUISITION_BELOW_HIRED: 'More people were hired for the requisition already.',
  CANDIDATE_STATE_NOT_NEXT: 'The step does not follow from the state of the candidate.',
  CANDIDATE_STEP_MISSING: 'The step before has not been taken.',
  CANDIDATE_STEP_IN_FUTURE: 'A step is of today or of the past.',
  CANDIDATE_STEP_BEFORE_LAST: 'A step is not taken before the last one.',
  CANDIDATE_HIRE_APART: 'Hiring has an action of its own.',
  CANDIDATE_HIRED: 'The candidate was hired; the file of the employee says the rest.',
  CANDIDATE_HIRED_BEFORE_APPLIED: 'The first day of work lies before the day on which the CV came in.',
  CANDIDATE_FORGOTTEN: 'Who the candidate was is erased.',
} as const;
