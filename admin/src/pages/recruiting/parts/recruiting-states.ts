import type { CandidateStateName } from './candidate-steps.ts';

export const REQUISITION_STATES = ['OPEN', 'FILLED', 'CALLED_OFF'] as const;
export const REQUISITION_TONES = { OPEN: 'info', FILLED: 'success', CALLED_OFF: 'neutral' } as const;
export const CHANNELS = ['CAMPUS', 'JOB_AGENCY', 'ONLINE', 'WALK_IN', 'OTHER'] as const;
export const POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'] as const;

export const CANDIDATE_STATES = ['NEW', 'SCREENED', 'INTERVIEWED', 'RESERVE', 'HIRED', 'REJECTED'] as const;
export const CANDIDATE_TONES: Readonly<
  Record<CandidateStateName, 'info' | 'primary' | 'warning' | 'success' | 'neutral'>
> = {
  NEW: 'info',
  SCREENED: 'primary',
  INTERVIEWED: 'primary',
  RESERVE: 'warning',
  HIRED: 'success',
  REJECTED: 'neutral',
};
