import { describe, expect, test } from 'vitest';

import { elapsedClock, isBreached, isMet } from '../../../kernel/deadline.ts';
import {
  ackDueAt,
  isCountedOrder,
  isLateEntry,
  orderAmounts,
  orderNumber,
  orderState,
  stepAfterReply,
  whyNotReceivedAt,
  whyNotStep,
  type CountedOrderFacts,
  type OrderProgress,
} from './order.rules.ts';

const zone = 'Asia/Shanghai';

function aLine(quantities: { shipped?: string; cancelled?: string; returned?: string } = {}) {
  return { ordered: '5', cancelled: '0', shipped: '0', returned: '0', ...quantities };
}

function anOrder(facts: Partial<OrderProgress> = {}): OrderProgress {
  return { lastStep: 'READY', lines: [aLine()], unsignedDeliveries: 0, dueAmount: '100.00', ...facts };
}

describe('the state', () => {
  test('rules 11.1: before anything left, the state is the last step', () => {
    for (const lastStep of ['RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'REJECTED'] as const) {
      expect(orderState(anOrder({ lastStep }))).toBe(lastStep);
    }
  });

  test('rules 11.12: after that it follows from the numbers', () => {
    const shipped = [aLine({ shipped: '5' })];

    expect(orderState(anOrder({ lines: [aLine({ shipped: '5' }), aLine()] }))).toBe('PARTLY_SHIPPED');
    expect(orderState(anOrder({ lines: [aLine({ shipped: '4.999' })] }))).toBe('PARTLY_SHIPPED');
    expect(orderState(anOrder({ lines: shipped, unsignedDeliveries: 1 }))).toBe('SHIPPED');
    expect(orderState(anOrder({ lines: shipped }))).toBe('DELIVERED');
    expect(orderState(anOrder({ lines: shipped, dueAmount: '0.00' }))).toBe('COMPLETED');
    expect(orderState(anOrder({ lines: shipped, dueAmount: '-1.00' }))).toBe('COMPLETED');
  });

  test('rules 11.12: cancelling the open rest makes the order shipped', () => {
    expect(orderState(anOrder({ lines: [aLine({ shipped: '3', cancelled: '2' })] }))).toBe('DELIVERED');
  });

  test('rules 11.12: an order whose every line is cancelled is cancelled', () => {
    expect(orderState(anOrder({ lines: [aLine({ cancelled: '5' })] }))).toBe('CANCELLED');
    expect(orderState(anOrder({ lines: [aLine({ cancelled: '5' }), aLine()] }))).toBe('READY');
    expect(orderState(anOrder({ lines: [], lastStep: 'RECEIVED' }))).toBe('RECEIVED');
  });

  test('rules 11.12: a paid order is not completed before it is delivered', () => {
    expect(orderState(anOrder({ dueAmount: '0.00' }))).toBe('READY');
  });

  test('rules 11.1: steps go forward only', () => {
    expect(whyNotStep(anOrder({ lastStep: 'RECEIVED' }), 'CHECKED')).toBeNull();
    expect(whyNotStep(anOrder({ lastStep: 'ACKNOWLEDGED' }), 'READY')).toBeNull();
    expect(whyNotStep(anOrder({ lastStep: 'READY' }), 'CHECKED')).toBe('ORDER_STATE_NOT_NEXT');
    expect(whyNotStep(anOrder({ lastStep: 'REJECTED' }), 'ACKNOWLEDGED')).toBe('ORDER_STATE_NOT_NEXT');
    expect(whyNotStep(anOrder({ lastStep: 'ACKNOWLEDGED' }), 'REJECTED')).toBe('ORDER_STATE_NOT_NEXT');
  });

  test('rules 11.12: an order that was shipped is not cancelled any more', () => {
    expect(whyNotStep(anOrder({ lines: [aLine({ shipped: '1' })] }), 'CANCELLED')).toBe('ORDER_ALREADY_SHIPPED');
    expect(whyNotStep(anOrder(), 'CANCELLED')).toBeNull();
  });
});

describe('answer and entry', () => {
  const receivedAt = new Date('2026-11-20T09:30:00Z');

  test('rules 11.2: received on Friday 17:30, the answer is due on Saturday 17:30', () => {
    const dueAt = ackDueAt(receivedAt, 24, elapsedClock);
    const late = new Date('2026-11-21T09:30:01Z');

    expect(dueAt.toISOString()).toBe('2026-11-21T09:30:00.000Z');
    expect(isMet({ dueAt, doneAt: dueAt })).toBe(true);
    expect(isBreached({ dueAt, doneAt: late }, late)).toBe(true);
  });

  test('rules 11.2: a confirmation acknowledges, a question back changes nothing', () => {
    expect(stepAfterReply('CONFIRMED')).toBe('ACKNOWLEDGED');
    expect(stepAfterReply('REJECTED')).toBe('REJECTED');
    expect(stepAfterReply('NEEDS_INFO')).toBeNull();
  });

  test('a number is as long as the serial needs', () => {
    expect(orderNumber('123', '2026')).toBe('SO-2026-000123');
    expect(orderNumber('1234567', '2026')).toBe('SO-2026-1234567');
  });

  test('rules 11.3: an order is not received after it was entered', () => {
    expect(whyNotReceivedAt(receivedAt, receivedAt)).toBeNull();
    expect(whyNotReceivedAt(new Date(receivedAt.getTime() + 1), receivedAt)).toBe('ORDER_RECEIVED_AFTER_ENTRY');
  });

  test('rules 11.3: entered after local midnight is late', () => {
    const lastMoment = new Date('2026-11-20T15:59:59Z');
    const midnight = new Date('2026-11-20T16:00:00Z');

    expect(isLateEntry({ receivedAt, enteredAt: lastMoment }, zone)).toBe(false);
    expect(isLateEntry({ receivedAt, enteredAt: midnight }, zone)).toBe(true);
  });
});

describe('amounts', () => {
  const price = { unitPrice: '10.00', discountRate: '0.1000' };

  test('rules 1.8: the order sums its lines, and what is due follows the payments', () => {
    const amounts = orderAmounts({
      lines: [
        { ...aLine({ shipped: '5', returned: '1' }), ...price },
        { ...aLine({ cancelled: '2' }), ...price },
      ],
      receipts: ['50.00', '20.00'],
      refunds: ['9.00'],
      freight: '3.50',
    });

    expect(amounts).toEqual({
      orderedAmount: '90.00',
      netAmount: '63.00',
      paidAmount: '70.00',
      refundedAmount: '9.00',
      dueAmount: '5.50',
    });
  });

  test('rules 1.8: an overpaid order is a balance in favour of the customer', () => {
    const amounts = orderAmounts({ lines: [{ ...aLine(), ...price }], receipts: ['46'], refunds: [], freight: null });

    expect(amounts.dueAmount).toBe('-1.00');
  });

  test('rules 11.12: a wholly cancelled order owes no freight', () => {
    const lines = [{ ...aLine({ cancelled: '5' }), ...price }];

    expect(orderAmounts({ lines, receipts: [], refunds: [], freight: '3.50' }).dueAmount).toBe('0.00');
    expect(orderAmounts({ lines, receipts: ['9'], refunds: [], freight: '3.50' }).dueAmount).toBe('-9.00');
  });

  test('rules 1.8: samples, unanswered, rejected and wholly returned orders do not count', () => {
    const counted: CountedOrderFacts = {
      kind: 'ORDER',
      ackAt: new Date('2026-11-20T09:30:00Z'),
      state: 'SHIPPED',
      lines: [aLine({ shipped: '5' })],
      netAmount: '50.00',
    };

    expect(isCountedOrder(counted)).toBe(true);
    expect(isCountedOrder({ ...counted, kind: 'SAMPLE' })).toBe(false);
    expect(isCountedOrder({ ...counted, kind: 'SPARE_PART' })).toBe(false);
    expect(isCountedOrder({ ...counted, ackAt: null })).toBe(false);
    expect(isCountedOrder({ ...counted, state: 'CANCELLED' })).toBe(false);
    expect(isCountedOrder({ ...counted, lines: [aLine({ shipped: '5', returned: '5' })] })).toBe(false);
    expect(isCountedOrder({ ...counted, netAmount: '0.00' })).toBe(false);
  });
});
