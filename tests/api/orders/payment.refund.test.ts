import { expect, test } from 'vitest';

import { anOrder, aTrade, standing, type Trade } from './trading.ts';

function booking(orderId: string, amount: string, more: object = {}): object {
  return { orderId, amount, method: 'BANK_TRANSFER', ...more };
}

async function pay(trade: Trade, orderId: string, amount: string): Promise<void> {
  await trade.finance.client.act('paymentRecord', booking(orderId, amount)).data();
}

test('rules 13: money in advance or too much stands to the credit of the customer', async () => {
  const trade = await aTrade();
  const { id } = await anOrder(trade);

  await pay(trade, id, '150.50');

  expect(await standing(trade, id)).toMatchObject({ paidAmount: '150.50', dueAmount: '-30.50', state: 'RECEIVED' });
});

test('rules 11.12: six refunds at once never give back more than was paid', async () => {
  const trade = await aTrade();
  const { id } = await anOrder(trade);
  await pay(trade, id, '100');

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => trade.finance.client.act('paymentRefund', booking(id, '30')).answer()),
  );

  const codes = answers.flatMap(({ data }) =>
    data?.['paymentRefund'].userErrors.map(({ code }: { code: string }) => code),
  );
  expect(codes).toEqual(['PAYMENT_REFUND_TOO_HIGH', 'PAYMENT_REFUND_TOO_HIGH', 'PAYMENT_REFUND_TOO_HIGH']);
  expect(await standing(trade, id)).toMatchObject({
    paidAmount: '100.00',
    refundedAmount: '90.00',
    dueAmount: '110.00',
  });
});

test('what is wrong with a payment is told beside its field', async () => {
  const trade = await aTrade();
  const { id } = await anOrder(trade);
  const of = (amount: string, more: object = {}) =>
    trade.finance.client.act('paymentRecord', booking(id, amount, more));

  expect(await of('0').refused('AMOUNT_NOT_POSITIVE')).toEqual(['input', 'amount']);
  expect(await of('1.005').refused('VALUE_OUT_OF_RANGE')).toEqual(['input', 'amount']);
  expect(await of('1', { currency: 'USD' }).refused('PAYMENT_CURRENCY_DIFFERENT')).toEqual(['input', 'currency']);
  expect(await of('1', { receivedOn: '2099-01-01' }).refused('PAYMENT_IN_FUTURE')).toEqual(['input', 'receivedOn']);
  expect((await standing(trade, id)).payments).toEqual([]);
});

test('finance books money, nobody else does, and the warehouse does not see it', async () => {
  const trade = await aTrade();
  const { id } = await anOrder(trade);
  await pay(trade, id, '10');

  await trade.rep.client.act('paymentRecord', booking(id, '10')).failed('FORBIDDEN');
  await trade.manager.client.act('paymentRefund', booking(id, '10')).failed('FORBIDDEN');
  await trade.warehouse.client
    .run('query P($id: ID!) { order(id: $id) { payments { amount } } }', { id })
    .failed('FORBIDDEN');
  await trade.warehouse.client.run('query P($id: ID!) { order(id: $id) { dueAmount } }', { id }).failed('FORBIDDEN');
  await trade.warehouse.client.run('{ orders(sort: [{ by: PAID_AMOUNT }]) { totalCount } }').failed('FORBIDDEN');
});
