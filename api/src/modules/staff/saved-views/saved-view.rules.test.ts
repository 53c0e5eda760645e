import { expect, test } from 'vitest';

import { whyNotDefault, whyNotList } from './saved-view.rules.ts';

test('a view belongs to a list of the interface', () => {
  expect(whyNotList('customers')).toBeNull();
  expect(whyNotList('signedFollowUp')).toBeNull();
  expect(whyNotList("customers'; drop")).toBe('VALUE_OUT_OF_RANGE');
});

test('a list opens for a role only with a view that the role sees', () => {
  const known = ['REP', 'ASSISTANT'];

  expect(whyNotDefault([], { isShared: false, known })).toBeNull();
  expect(whyNotDefault(['REP'], { isShared: true, known })).toBeNull();
  expect(whyNotDefault(['REP'], { isShared: false, known })).toBe('VIEW_DEFAULT_NOT_SHARED');
  expect(whyNotDefault(['KING'], { isShared: true, known })).toBe('VALUE_OUT_OF_RANGE');
});
