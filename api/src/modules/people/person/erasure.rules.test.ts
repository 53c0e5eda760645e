import { expect, test } from 'vitest';

import { whyNotErased } from './erasure.rules.ts';

test('promise D3: only who has left is erased, from the day after the last day of work on', () => {
  const now = { today: '2026-11-23', actorId: 'boss' };

  expect(whyNotErased({ id: 'li', leftOn: '2026-11-22' }, now)).toBeNull();
  expect(whyNotErased({ id: 'li', leftOn: '2026-11-23' }, now)).toBe('EMPLOYEE_STILL_EMPLOYED');
  expect(whyNotErased({ id: 'li', leftOn: null }, now)).toBe('EMPLOYEE_STILL_EMPLOYED');
  expect(whyNotErased({ id: 'boss', leftOn: '2026-11-22' }, now)).toBe('EMPLOYEE_IS_ONESELF');
});
