import { expect, test } from 'vitest';

import { type OutingFacts, whyNotJudge, whyNotMark } from './outing.rules.ts';

const outing: OutingFacts = {
  kind: 'BUSINESS',
  state: 'PENDING',
  requestedAt: new Date('2026-11-23T00:59:59Z'),
  startsAt: new Date('2026-11-23T01:00:00Z'),
};

test('rules 17.4, clause 5: only what was explained before the start can be accepted', () => {
  expect(whyNotJudge(outing, 'ACCEPTED')).toBeNull();
  expect(whyNotJudge({ ...outing, requestedAt: outing.startsAt }, 'ACCEPTED')).toBe('OUTING_EXPLAINED_LATE');
  expect(whyNotJudge({ ...outing, requestedAt: outing.startsAt }, 'REJECTED')).toBeNull();
  expect(whyNotJudge({ ...outing, state: 'REJECTED' }, 'ACCEPTED')).toBe('REQUEST_DECIDED');
  expect(whyNotJudge({ ...outing, kind: 'PRIVATE' }, 'ACCEPTED')).toBe('OUTING_NOT_ON_BUSINESS');
});

test('rules 18.3: trips to headquarters are necessary or not, others neither', () => {
  expect(whyNotMark({ kind: 'HQ', state: 'APPROVED' })).toBeNull();
  expect(whyNotMark({ kind: 'BUSINESS', state: 'APPROVED' })).toBe('OUTING_NOT_TO_HQ');
  expect(whyNotMark({ kind: 'HQ', state: 'WITHDRAWN' })).toBe('REQUEST_DECIDED');
});
