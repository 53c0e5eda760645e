import { expect, test } from 'vitest';

import { nextSteps } from './candidate-steps.ts';

test('the way forward comes first, and nobody is hired without an interview', () => {
  expect(nextSteps('NEW', [])[0]).toBe('SCREENING');
  expect(nextSteps('SCREENED', ['SCREENING'])[0]).toBe('FIRST_INTERVIEW');
  expect(nextSteps('INTERVIEWED', ['SCREENING', 'FIRST_INTERVIEW'])[0]).toBe('HIRE');
  expect(nextSteps('HIRED', ['SCREENING', 'FIRST_INTERVIEW', 'HIRE'])).toEqual([]);
});

test('out of the reserve pool one goes on where one stood', () => {
  expect(nextSteps('RESERVE', ['RESERVE'])).toEqual(['SCREENING', 'REJECT']);
  expect(nextSteps('RESERVE', ['SCREENING', 'RESERVE'])).toEqual(['FIRST_INTERVIEW', 'REJECT']);
  expect(nextSteps('RESERVE', ['SCREENING', 'FIRST_INTERVIEW', 'RESERVE'])).toEqual(['HIRE', 'REJECT']);
});

test('whoever was rejected and is taken up again begins anew', () => {
  expect(nextSteps('REJECTED', ['SCREENING', 'REJECT'])).toEqual(['REOPEN']);
  expect(nextSteps('NEW', ['SCREENING', 'REJECT', 'REOPEN'])[0]).toBe('SCREENING');
  expect(nextSteps('RESERVE', ['SCREENING', 'REJECT', 'REOPEN', 'RESERVE'])).toEqual(['SCREENING', 'REJECT']);
});
