import { beforeAll, describe, expect, test } from 'vitest';

import { compare, subtract, sum } from '../../../kernel/money.ts';
import { parseCustomerCode } from '../../../modules/customers/codes/customer-code.rules.ts';
import { lineAmount } from '../../../modules/orders/lines/order-line.rules.ts';
import { ownerAt } from './customers.ts';
import { demoCompany, type DemoCompany } from './demo-company.ts';
import { at } from './season.ts';
import { demoAccounts } from './staff.ts';
import { NEWCOMER_LOGIN, newcomerNumber } from './trials/newcomers.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
let company: DemoCompany;
beforeAll(() => {
  company = demoCompany(NOW);
});

test('the same company comes out every time, and of the size that was asked for', () => {
  expect(JSON.stringify(demoCompany(NOW))).toBe(JSON.stringify(company));
  expect(company.customers).toHaveLength(150);
  expect(company.staff.length).toBeGreaterThanOrEqual(25);
  expect(company.orders.length).toBeGreaterThan(500);
  expect(company.orders.length).toBeLessThan(1500);
  expect(company.cards.flatMap((card) => card.visits).length).toBeGreaterThan(1200);
});

test.each(['00:10', '06:00', '10:59', '23:50'])('at %s nothing that happened lies ahead', (time) => {
  const now = new Date(`2026-11-21T${time}:00+08:00`);
  const { orders, cards } = demoCompany(now);
  const moments = [
    ...cards.flatMap((card) => card.visits.map(({ visitedAt }) => visitedAt)),
    ...orders.flatMap(({ receivedAt, deliveries, payments }) => [
      receivedAt,
      ...deliveries.map(({ shippedAt }) => shippedAt),
      ...payments.map(({ receivedOn }) => at(receivedOn, 11)),
    ]),
  ];

  expect(moments.filter((moment) => moment > now)).toEqual([]);
});

test('each main role has an account, and so has somebody on trial', () => {
  expect(new Set(demoAccounts.map(({ role }) => role)).size).toBe(13);
  expect(demoAccounts.filter(({ role }) => role === 'REP')).toHaveLength(3);
  expect(demoAccounts).toHaveLength(16);
  const people = new Map(company.staff.map(({ loginName, number }) => [loginName, number]));
  expect(people.get(NEWCOMER_LOGIN)).toBe(newcomerNumber('THIRD'));
});

test('codes parse, and serials are given once', () => {
  const serials = company.customers.map(({ code }) => parseCustomerCode(code)?.serial);

  expect(serials).toEqual(company.customers.map(({ serial }) => serial));
  expect(new Set(serials).size).toBe(company.customers.length);
});

test('nothing happens before the customer was known or after now', () => {
  for (const { customer, issuedAt, visits } of company.cards) {
    expect(issuedAt >= customer.createdAt).toBe(true);
    expect(visits.every(({ visitedAt, recordedAt }) => visitedAt <= recordedAt && recordedAt <= NOW)).toBe(true);
  }
  for (const { customer, receivedAt, enteredAt } of company.orders) {
    expect(receivedAt >= customer.createdAt && receivedAt <= enteredAt && enteredAt <= NOW).toBe(true);
  }
});

describe('visit cards', () => {
  test('a customer has exactly one active card, with his owner', () => {
    for (const customer of company.customers) {
      const active = company.cards.filter((card) => card.customer === customer && card.status === 'ACTIVE');
      expect(active.map((card) => card.rep)).toEqual([ownerAt(customer, NOW).rep]);
    }
  });

  test('full cards are full, and the next one is issued with the last visit', () => {
    for (const card of company.cards) {
      expect(card.slotCount).toBeGreaterThanOrEqual(7);
      expect(card.slotCount).toBeLessThanOrEqual(10);
      expect(card.fullAt !== null).toBe(card.visits.length === card.slotCount);
      if (card.fullAt) {
        const next = company.cards.find(
          (other) => other.customer === card.customer && other.rep === card.rep && other.cardNo === card.cardNo + 1,
        );
        expect(next?.issuedAt).toEqual(card.fullAt);
      }
    }
  });

  test('a visit belongs to who owned the customer that day, and a first visit comes first', () => {
    for (const card of company.cards) {
      for (const visit of card.visits) expect(ownerAt(card.customer, visit.visitedAt).rep).toBe(card.rep);
      expect(card.visits.slice(1).every(({ kind }) => kind !== 'FIRST')).toBe(true);
    }
  });
});

describe('orders', () => {
  test('what is shipped was ordered, and what is delivered adds up to what is shipped', () => {
    for (const { lines, deliveries } of company.orders) {
      for (const line of lines) {
        const loaded = deliveries.flatMap((delivery) => delivery.lines).filter((shipped) => shipped.line === line.id);
        expect(compare(line.shipped, subtract(line.ordered, line.cancelled))).toBeLessThanOrEqual(0);
        expect(compare(line.shipped, sum(loaded.map(({ quantity }) => quantity)))).toBe(0);
      }
    }
  });

  test('nobody pays more than the order costs', () => {
    for (const { lines, payments } of company.orders) {
      const amount = sum(lines.map((line) => lineAmount(subtract(line.ordered, line.cancelled), line)));
      expect(compare(sum(payments.map((payment) => payment.amount)), amount)).toBeLessThanOrEqual(0);
    }
  });

  test('the month before Mid-Autumn is the busiest, and some orders are still open', () => {
    const perMonth = Map.groupBy(company.orders, ({ receivedAt }) => receivedAt.toISOString().slice(0, 7));
    const busiest = [...perMonth].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];

    expect(['2026-08', '2026-09']).toContain(busiest);
    expect(company.orders.some(({ lastStep }) => lastStep === 'RECEIVED' || lastStep === 'ACKNOWLEDGED')).toBe(true);
  });
});
