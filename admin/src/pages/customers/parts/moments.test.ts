import { expect, test } from 'vitest';

import { momentsOf } from './moments.ts';

test('visits, orders and payments stand in one line, newest first, without the voided', () => {
  const visit = {
    id: 'v1',
    visitedAt: '2026-03-02T01:00:00Z',
    kind: 'RETURN',
    status: 'RECORDED',
    rep: { name: '王' },
  } as const;
  const order = { id: 'o1', number: 'SO-1', receivedAt: '2026-03-04T01:00:00Z', currency: 'CNY' };
  const payment = {
    id: 'p1',
    kind: 'RECEIPT',
    amount: '5.00',
    currency: 'CNY',
    receivedOn: '2026-03-03',
    order,
  } as const;

  const moments = momentsOf({
    visits: [visit, { ...visit, id: 'v2', status: 'VOIDED' }],
    orders: [order],
    payments: [payment],
  });

  expect(moments.map((moment) => moment.key)).toEqual(['o1', 'p1', 'v1']);
});
