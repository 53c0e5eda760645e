import { expect, test } from 'vitest';

import { refundableAmount, sumOfKind, whyNotReceive, whyNotRefund } from './payment.rules.ts';

const today = '2026-11-21';
const payment = { amount: '60.00', currency: 'CNY', receivedOn: today };
const order = { currency: 'CNY', paidAmount: '100.00', refundedAmount: '40.00' };

test('rules 11.12: refunded never exceeds paid', () => {
  expect(refundableAmount(order)).toBe('60');
  expect(whyNotRefund(payment, order, today)).toBeNull();
  expect(whyNotRefund({ ...payment, amount: '60.01' }, order, today)).toBe('PAYMENT_REFUND_TOO_HIGH');
  expect(whyNotRefund({ ...payment, amount: '0' }, order, today)).toBe('AMOUNT_NOT_POSITIVE');
});

test('rules 13: money is received before or after it is due, but not tomorrow and not below zero', () => {
  expect(whyNotReceive({ ...payment, amount: '5000.00' }, order, today)).toBeNull();
  expect(whyNotReceive({ ...payment, receivedOn: '2026-11-22' }, order, today)).toBe('PAYMENT_IN_FUTURE');
  expect(whyNotReceive({ ...payment, amount: '-1.00' }, order, today)).toBe('AMOUNT_NOT_POSITIVE');
});

test('rules 1.7: a payment is in the currency of its order', () => {
  expect(whyNotReceive({ ...payment, currency: 'EUR' }, order, today)).toBe('PAYMENT_CURRENCY_DIFFERENT');
});

test('receipts and refunds are summed apart', () => {
  const payments = [
    { kind: 'RECEIPT', amount: '70.10' },
    { kind: 'REFUND', amount: '5.00' },
    { kind: 'RECEIPT', amount: '29.90' },
  ] as const;

  expect(sumOfKind(payments, 'RECEIPT')).toBe('100');
  expect(sumOfKind(payments, 'REFUND')).toBe('5');
});
