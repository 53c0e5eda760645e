import { expect, test } from 'vitest';

import { heldOn, inForceOn } from './standing.rules.ts';

test('rules 20.0: on each day of the past there is the posting of that day', () => {
  const postings = [
    { id: 'clerk', from: '2025-03-01', to: '2026-02-28' },
    { id: 'manager', from: '2026-04-01', to: null },
  ];
  const on = (day: string) => heldOn(postings, day)?.id ?? null;

  expect(['2025-02-28', '2025-03-01', '2026-02-28', '2026-03-15', '2026-04-01'].map(on)).toEqual([
    null,
    'clerk',
    'clerk',
    null,
    'manager',
  ]);
});

test('rules 20.0: a wage holds from its day until the next one', () => {
  const wages = [
    { id: 'second', from: '2026-07-01' },
    { id: 'first', from: '2026-01-01' },
  ];
  const on = (day: string) => inForceOn(wages, day)?.id ?? null;

  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([null, 'first', 'first', 'second']);
});
