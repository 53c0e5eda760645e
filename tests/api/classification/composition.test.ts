import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion, type Person, type TestCustomer } from '../../support/cast.ts';
import { Shipping } from './shipping.ts';

let api: TestApi;
let shipping: Shipping;
let manager: Person;
let rep: Person;
let east: { id: string; code: string };
let west: { id: string; code: string };
let big: TestCustomer;
let small: TestCustomer;

beforeAll(async () => {
  api = await ownApi();
  shipping = await new Shipping(api).open();
  [manager, rep] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'REP')]);
  [east, west] = [await aRegion(api), await aRegion(api)];
  big = await aCustomer(api, manager.client, { regionId: east.id });
  small = await aCustomer(api, rep.client, { regionId: west.id });
  await aCustomer(api, manager.client, { regionId: west.id });
  // 300.00 and 100.00 in the fourth quarter, 200.00 in the third.
  await shipping.ship({ customerId: big.id, receivedAt: '2026-10-05T02:00:00Z', quantity: '30' });
  await shipping.ship({ customerId: small.id, receivedAt: '2026-11-05T02:00:00Z', quantity: '10' });
  await shipping.ship({ customerId: big.id, receivedAt: '2026-09-30T02:00:00Z', quantity: '20' });
  await shipping.ship({ customerId: big.id, receivedAt: '2026-10-06T02:00:00Z', quantity: '99', currency: 'EUR' });
});
afterAll(async () => {
  await shipping.close();
  await api.stop();
});

const ASKED = `query C($axis: CompositionAxis!, $span: CompositionSpan! = QUARTER) {
  composition(axis: $axis, span: $span, from: "2026-10-01") { from to currency isPartial
    classes { key label customerCount buyerCount previousBuyerCount amount previousAmount share change } } }`;

async function composition(axis: string, person: Person = manager) {
  return (await person.client.run(ASKED, { axis }).data())['composition'];
}

test('rules 7.5: by region, each as count, amount, share and change against the quarter before', async () => {
  const { classes, ...facts } = await composition('REGION');

  expect(facts).toEqual({ from: '2026-10-01', to: '2027-01-01', currency: 'CNY', isPartial: false });
  expect(classes).toMatchObject([
    {
      key: east.code,
      customerCount: 1,
      buyerCount: 1,
      amount: '300.00',
      previousAmount: '200.00',
      share: '0.7500',
      change: '0.5000',
    },
    { key: west.code, customerCount: 2, buyerCount: 1, amount: '100.00', previousAmount: '0.00', change: null },
  ]);
});

test('rules 7.5: every axis adds up to the same customers and the same amount', async () => {
  for (const axis of [
    'GRADE',
    'TIME',
    'TRADE',
    'VOLUME',
    'NATURE',
    'DEALING',
    'TYPE',
    'OWNERSHIP',
    'SITE',
    'CREDIT',
    'SALES',
  ]) {
    const { classes } = await composition(axis);
    const sum = (of: (one: { customerCount: number; amount: string }) => number): number =>
      classes.reduce((total: number, one: { customerCount: number; amount: string }) => total + of(one), 0);

    expect(
      sum((one) => one.customerCount),
      axis,
    ).toBe(3);
    expect(
      sum((one) => Number(one.amount)),
      axis,
    ).toBe(400);
  }
  const { classes } = await composition('PRODUCT');
  expect(classes).toMatchObject([{ key: 'NONE', amount: '400.00', buyerCount: 2 }]);
});

test('rules 7.1, 7.5: a first order of the quarter before makes a customer new, one without is future', async () => {
  const { classes } = await composition('TIME');
  expect(classes.map(({ key, customerCount }: { key: string; customerCount: number }) => [key, customerCount])).toEqual(
    [
      ['NEW', 2],
      ['FUTURE', 1],
    ],
  );
});

test('rules 7.5: a class opens the customers that it was counted from', async () => {
  const asked = `query Q($key: String!) { compositionCustomers(axis: REGION, span: QUARTER, from: "2026-10-01", key: $key) {
    amount previousAmount customer { id } } }`;
  const { compositionCustomers } = await manager.client.run(asked, { key: east.code }).data();

  expect(compositionCustomers).toEqual([{ amount: '300.00', previousAmount: '200.00', customer: { id: big.id } }]);
});

test('rules 7.5: the customers of a class come page after page, each once', async () => {
  const asked = `query Q($after: ID) { compositionCustomers(axis: NATURE, span: QUARTER, from: "2026-10-01", key: "COMPANY", after: $after) {
    amount customer { id } } }`;
  const page = async (after: string | null) =>
    (await manager.client.run(asked, { after }).data())['compositionCustomers'] as {
      amount: string;
      customer: { id: string };
    }[];

  const all = await page(null);
  expect(all.map(({ amount }) => amount)).toEqual(['300.00', '100.00', '0.00']);
  expect(await page(big.id)).toEqual(all.slice(1));
  expect(await page(all[2]?.customer.id ?? '')).toEqual([]);
  expect(await page('x')).toEqual([]);
});

test('rules 6.5: a rep sees the own customers only, and is told so', async () => {
  const { classes, isPartial } = await composition('REGION', rep);

  expect(isPartial).toBe(true);
  expect(classes).toMatchObject([{ key: west.code, customerCount: 1, amount: '100.00' }]);
});

test('rules 6.5: what tells of a closed field is closed too', async () => {
  const bi = await aPerson(api, 'BI');
  await bi.client.run(ASKED, { axis: 'CREDIT' }).failed('FORBIDDEN');
  await api.nobody.run(ASKED, { axis: 'GRADE' }).failed('UNAUTHENTICATED');
});
