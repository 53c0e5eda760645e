import type { JobState } from './job-run.entity.ts';

/** What waits is brought forward, what ended without success is tried again. */
export function whyNotRetry(state: JobState): 'JOB_STATE_NOT_NEXT' | null {
  return state === 'RUNNING' || state === 'DONE' ? 'JOB_STATE_NOT_NEXT' : null;
}

export function whyNotCancel(state: JobState): 'JOB_STATE_NOT_NEXT' | null {
  return state === 'QUEUED' || state === 'RUNNING' ? null : 'JOB_STATE_NOT_NEXT';
}

const LONGEST_STEP = 10;

/** How long the queue waits after an attempt that failed: 3 s, 7 s, 20 s, and so on up to six hours. */
export function secondsToNextAttempt(attempts: number): number {
  return Math.exp(Math.min(attempts, LONGEST_STEP));
}
