import { expect, test } from 'vitest';

import { whyNotClose, whyNotDecideItem } from './update-session.rules.ts';

test('rules 6.1: a session is closed when every item is decided or carried over, and once', () => {
  expect(whyNotClose({ state: 'OPEN', waiting: 1 })).toBe('SESSION_ITEMS_WAITING');
  expect(whyNotClose({ state: 'OPEN', waiting: 0 })).toBeNull();
  expect(whyNotClose({ state: 'CLOSED', waiting: 0 })).toBe('SESSION_CLOSED');
});

test('rules 6.1: requests are decided, old data are confirmed, either may be carried over', () => {
  const request = { kind: 'REQUEST', outcome: 'WAITING' } as const;
  const review = { kind: 'REVIEW', outcome: 'WAITING' } as const;
  expect(whyNotDecideItem(request, 'APPROVE')).toBeNull();
  expect(whyNotDecideItem(request, 'CONFIRM')).toBe('SESSION_ITEM_DECISION_UNFIT');
  expect(whyNotDecideItem(review, 'CONFIRM')).toBeNull();
  expect(whyNotDecideItem(review, 'REJECT')).toBe('SESSION_ITEM_DECISION_UNFIT');
  expect(whyNotDecideItem({ ...review, outcome: 'CARRIED_OVER' }, 'CONFIRM')).toBeNull();
  expect(whyNotDecideItem({ ...request, outcome: 'APPROVED' }, 'REJECT')).toBe('SESSION_ITEM_DECIDED_ALREADY');
});
