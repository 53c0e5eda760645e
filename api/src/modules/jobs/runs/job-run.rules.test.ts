import { expect, test } from 'vitest';

import { secondsToNextAttempt, whyNotCancel, whyNotRetry } from './job-run.rules.ts';

test('what waits, failed or was called off can be tried again, what runs or is done cannot', () => {
  expect((['QUEUED', 'FAILED', 'CANCELLED'] as const).map(whyNotRetry)).toEqual([null, null, null]);
  expect((['RUNNING', 'DONE'] as const).map(whyNotRetry)).toEqual(['JOB_STATE_NOT_NEXT', 'JOB_STATE_NOT_NEXT']);
});

test('what has not ended can be called off', () => {
  expect((['QUEUED', 'RUNNING'] as const).map(whyNotCancel)).toEqual([null, null]);
  expect(whyNotCancel('DONE')).toBe('JOB_STATE_NOT_NEXT');
  expect(whyNotCancel('FAILED')).toBe('JOB_STATE_NOT_NEXT');
});

test('attempts lie further and further apart, up to six hours', () => {
  expect([1, 2, 3].map((attempts) => Math.round(secondsToNextAttempt(attempts)))).toEqual([3, 7, 20]);
  expect(secondsToNextAttempt(50)).toBeLessThan(7 * 3600);
});
