import { describe, expect, test } from 'vitest';

import {
  isConsistent,
  lineAmount,
  lineNetAmount,
  netQuantity,
  openQuantity,
  whyNotCancel,
  whyNotOrder,
  whyNotPrice,
  whyNotQuantity,
  whyNotReturn,
  whyNotShip,
} from './order-line.rules.ts';

const line = { ordered: '5.000', cancelled: '1.000', shipped: '3.000', returned: '1.000' };

describe('amounts', () => {
  test('rules 1.7: price times quantity less discount is rounded once, half up', () => {
    expect(lineAmount('12', { unitPrice: '14.00', discountRate: '0' })).toBe('168.00');
    expect(lineAmount('10', { unitPrice: '7.75', discountRate: '0.05' })).toBe('73.63');
    expect(lineAmount('35', { unitPrice: '42.40', discountRate: '0.1500' })).toBe('1261.40');
    expect(lineAmount('0.333', { unitPrice: '1.01', discountRate: '0.0500' })).toBe('0.32');
  });

  test('rules 1.8: the net amount leaves out what was cancelled and what came back', () => {
    expect(netQuantity(line)).toBe('3');
    expect(lineNetAmount({ ...line, unitPrice: '9.99', discountRate: '0.1000' })).toBe('26.97');
  });

  test('a price is not negative and a discount lies between nothing and all', () => {
    expect(whyNotPrice({ unitPrice: '0', discountRate: '1' })).toBeNull();
    expect(whyNotPrice({ unitPrice: '-0.01', discountRate: '0' })).toBe('PRICE_NEGATIVE');
    expect(whyNotPrice({ unitPrice: '1', discountRate: '1.0001' })).toBe('DISCOUNT_RATE_OUT_OF_RANGE');
    expect(whyNotPrice({ unitPrice: '1', discountRate: '-0.1' })).toBe('DISCOUNT_RATE_OUT_OF_RANGE');
  });
});

describe('quantities', () => {
  test('rules 11.12: what is open is cancelled, what was shipped is not', () => {
    expect(openQuantity(line)).toBe('1');
    expect(whyNotCancel(line, '1')).toBeNull();
    expect(whyNotCancel(line, '1.001')).toBe('ORDER_LINE_ALREADY_SHIPPED');
    expect(whyNotCancel(line, '0')).toBe('QUANTITY_NOT_POSITIVE');
  });

  test('rules 11.12: shipped never exceeds ordered less cancelled', () => {
    expect(whyNotShip(line, '1.000')).toBeNull();
    expect(whyNotShip(line, '1.001')).toBe('DELIVERY_QUANTITY_TOO_HIGH');
    expect(whyNotShip(line, '-1')).toBe('QUANTITY_NOT_POSITIVE');
  });

  test('rules 11.12: returned never exceeds shipped', () => {
    expect(whyNotReturn(line, '2')).toBeNull();
    expect(whyNotReturn(line, '2.001')).toBe('RETURN_QUANTITY_TOO_HIGH');
    expect(whyNotReturn(line, '0.000')).toBe('QUANTITY_NOT_POSITIVE');
  });

  test('rules 11.13: an amendment touches the unshipped quantity only', () => {
    expect(whyNotOrder(line, '4')).toBeNull();
    expect(whyNotOrder(line, '3.999')).toBe('ORDER_LINE_ALREADY_SHIPPED');
    expect(whyNotOrder(line, '0')).toBe('QUANTITY_NOT_POSITIVE');
    expect(whyNotQuantity('0.001')).toBeNull();
    expect(whyNotQuantity('0')).toBe('QUANTITY_NOT_POSITIVE');
  });

  test('rules 11.12: after any row of allowed steps the sums hold', () => {
    const steps = ['cancelled', 'shipped', 'returned'] as const;
    const guards = { cancelled: whyNotCancel, shipped: whyNotShip, returned: whyNotReturn };
    let seed = 7;
    const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;

    for (let round = 0; round < 50; round += 1) {
      const now = { ordered: '10', cancelled: '0', shipped: '0', returned: '0' };
      for (let attempt = 0; attempt < 30; attempt += 1) {
        const step = steps[next(3)] ?? 'shipped';
        const quantity = String(next(5));
        if (guards[step](now, quantity) === null) now[step] = String(Number(now[step]) + Number(quantity));
        expect(isConsistent(now), JSON.stringify(now)).toBe(true);
      }
    }
  });

  test('rules 11.12: numbers that contradict each other are seen', () => {
    expect(isConsistent({ ...line, shipped: '4.001' })).toBe(false);
    expect(isConsistent({ ...line, returned: '3.001' })).toBe(false);
    expect(isConsistent({ ...line, cancelled: '-1' })).toBe(false);
  });
});
