import { classify, thresholdsFrom } from '@living-archive/api/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Dice } from '../../reader/dice.ts';
import { ownApi, type TestApi } from '../../support/api.ts';
import { there } from '../../support/asking.ts';
import { aCustomer, aPerson, aRegion, type Person, type TestCustomer } from '../../support/cast.ts';
import { Shipping } from './shipping.ts';

const QUARTER = '2027-01-01';
/** 03:00 of that day in Shanghai. */
const QUARTER_START = '2026-12-31T19:00:00Z';

let api: TestApi;
let shipping: Shipping;
let manager: Person;

beforeEach(async () => {
  api = await ownApi();
  shipping = await new Shipping(api).open();
  manager = await aPerson(api, 'SALES_MANAGER');
});
afterEach(async () => {
  await shipping.close();
  await api.stop();
});

async function customers(count: number): Promise<TestCustomer[]> {
  const regionId = (await aRegion(api)).id;
  const made: TestCustomer[] = [];
  for (let at = 0; at < count; at += 1) made.push(await aCustomer(api, manager.client, { regionId }));
  return made;
}

/** Customers by the name that a test has for them, in the order of their serials. */
async function named<N extends string>(...names: readonly N[]): Promise<Record<N, TestCustomer>> {
  const made = await customers(names.length);
  return Object.fromEntries(names.map((name, at) => [name, made[at]])) as Record<N, TestCustomer>;
}

async function run(at = QUARTER_START): Promise<void> {
  api.clock.set(at);
  await api.runJob('abc.classify');
  manager = { ...manager, client: await manager.signIn() };
}

async function gradesOf(all: readonly TestCustomer[]): Promise<string> {
  const asked = `{ customers(first: 100, sort: [{ by: SERIAL }]) { nodes { id grade code } } }`;
  const { nodes } = (await manager.client.run(asked).data())['customers'];
  const byId = new Map(nodes.map((one: { id: string; grade: string }) => [one.id, one.grade]));
  return all.map(({ id }) => byId.get(id)).join(' ');
}

test('rules 22: 500, 260, 90, 60, 40, 30, 20, 0 shipped are A A A B B C C C, exactly 0.95 is C', async () => {
  const all = await customers(8);
  const volumes = ['500', '260', '90', '60', '40', '30', '20', '0'];
  for (const [at, quantity] of volumes.entries())
    if (quantity !== '0')
      await shipping.ship({ customerId: there(all[at]).id, receivedAt: '2026-06-01T02:00:00Z', quantity });

  await run();

  expect(await gradesOf(all)).toBe('A A A B B C C C');
  const asked = `{ abcRuns { nodes { quarter basis thresholds periodFrom periodTo totalVolume customerCount changedCount finishedAt
    results(first: 100) { nodes { place volume cumBefore grade customer { id } } } } } }`;
  const [abcRun] = (await manager.client.run(asked).data())['abcRuns'].nodes;
  expect(abcRun).toMatchObject({
    quarter: QUARTER,
    basis: 'QUANTITY',
    thresholds: '0.80/0.95',
    periodFrom: '2026-01-01',
    periodTo: '2027-01-01',
    totalVolume: '1000.0000',
    customerCount: 8,
    changedCount: 8,
  });
  expect(abcRun.results.nodes.map((one: { cumBefore: string }) => Number(one.cumBefore))).toEqual([
    0, 500, 760, 850, 910, 950, 980, 1000,
  ]);
});

test('rules 7.3: the job says what the rule says, on random data', async () => {
  const dice = new Dice(20_261_122);
  const all = await customers(30);
  const facts = new Map(all.map((one) => [one.id, { volume: 0, first: null as string | null }]));
  for (const { id } of all)
    for (let order = dice.between(0, 4); order > 0; order -= 1) {
      const day = `2026-0${dice.between(1, 9)}-1${dice.between(0, 3)}`;
      const [quantity, returned] = [dice.between(1, 4) * 10, dice.one([0, 0, 5, 10])];
      const isEarly = dice.chance(0.2);
      // Shipped in the year before, so no volume of these twelve months, though the first order.
      const receivedAt = `${isEarly ? day.replace('2026', '2025') : day}T02:00:00Z`;
      await shipping.ship({ customerId: id, receivedAt, quantity: `${quantity}`, returned: `${returned}` });
      const fact = there(facts.get(id));
      if (!isEarly) fact.volume += Math.max(quantity - returned, 0);
      const isCounted = quantity > returned;
      if (isCounted && (fact.first === null || receivedAt < fact.first)) fact.first = receivedAt;
    }

  await run();

  const said = classify(
    all.map(({ id, serial }) => {
      const { volume, first } = there(facts.get(id));
      return { id, volume: String(volume), firstOrderOn: first && first.slice(0, 10), serial };
    }),
    thresholdsFrom('0.80/0.95'),
  );
  const rows = await shipping.rows<{ customer_id: string; grade: string }>(
    'select customer_id, grade from abc_results order by place',
  );
  expect(rows.map((row) => `${row.customer_id} ${row.grade}`)).toEqual(said.map(({ id, grade }) => `${id} ${grade}`));
});

test('rules 7.3, 4: the change is written down with its values, and the new code finds the customer beside the old one', async () => {
  const { big, small } = await named('big', 'small');
  await shipping.ship({ customerId: big.id, receivedAt: '2026-06-01T02:00:00Z', quantity: '9' });

  await run();

  const asked = `query One($id: ID!, $old: String!) { customer(id: $id) { code grade version codes { code validTo }
    gradeChanges { nodes { fromGrade toGrade cause quarter place volume cumBefore changedAt } } }
    customerByCode(code: $old) { id } }`;
  const data = await manager.client.run(asked, { id: big.id, old: big.code }).data();
  const newCode = big.code.replace('-N', '-A');
  expect(data['customer']).toMatchObject({ code: newCode, grade: 'A', version: big.version + 1 });
  expect(data['customer'].codes.map((one: { code: string }) => one.code)).toEqual([newCode, big.code]);
  expect(data['customer'].gradeChanges.nodes).toEqual([
    {
      fromGrade: 'N',
      toGrade: 'A',
      cause: 'RUN',
      quarter: QUARTER,
      place: 1,
      volume: '9.0000',
      cumBefore: '0.0000',
      changedAt: new Date(QUARTER_START).toISOString(),
    },
  ]);
  expect(data['customerByCode'].id).toBe(big.id);
  expect(await gradesOf([small])).toBe('C');
  const [journaled] = await shipping.rows<{ n: number }>(
    `select count(*)::int as n from journal_entries where row_id = any($1) and kind = 'update' and after ? 'grade'`,
    [[big.id, small.id]],
  );
  expect(there(journaled).n).toBe(2);
});

test('rules 7.3: once a quarter; when nothing was shipped at all nobody is classified', async () => {
  const all = await customers(2);
  await run();
  expect(await gradesOf(all)).toBe('N N');

  await shipping.ship({ customerId: there(all[0]).id, receivedAt: '2026-06-01T02:00:00Z' });
  await run('2027-01-05T02:00:00Z');
  expect(await gradesOf(all)).toBe('N N');

  await run('2027-04-01T02:00:00Z');
  expect(await gradesOf(all)).toBe('A C');
});

test('rules 7.3: by amount, in the company currency alone; samples are no volume', async () => {
  const { dear, cheap, foreign, sampled } = await named('dear', 'cheap', 'foreign', 'sampled');
  const change = { key: 'abc.basis', value: '"AMOUNT"', validFrom: '2026-11-21' };
  await api.admin.act('settingSet', change).data();
  const receivedAt = '2026-06-01T02:00:00Z';
  await shipping.ship({ customerId: dear.id, receivedAt, quantity: '1', unitPrice: '900.00' });
  await shipping.ship({ customerId: cheap.id, receivedAt, quantity: '50', unitPrice: '1.00' });
  await shipping.ship({ customerId: foreign.id, receivedAt, quantity: '500', currency: 'EUR' });
  await shipping.ship({ customerId: sampled.id, receivedAt, quantity: '500', kind: 'SAMPLE' });

  await run();

  expect(await gradesOf([dear, cheap, foreign, sampled])).toBe('A B C C');
});

test('rules 1.12, 7.3: a run that comes late judges by the settings of the first day of its quarter', async () => {
  const { dear, cheap } = await named('dear', 'cheap');
  const receivedAt = '2026-06-01T02:00:00Z';
  await shipping.ship({ customerId: dear.id, receivedAt, quantity: '1', unitPrice: '900.00' });
  await shipping.ship({ customerId: cheap.id, receivedAt, quantity: '50', unitPrice: '1.00' });
  await api.admin.act('settingSet', { key: 'abc.basis', value: '"QUANTITY"', validFrom: '2026-11-21' }).data();
  await api.admin.act('settingSet', { key: 'abc.basis', value: '"AMOUNT"', validFrom: '2027-01-02' }).data();

  await run('2027-01-05T02:00:00Z');

  expect(await gradesOf([dear, cheap])).toBe('C A');
});

test('rules 7.3: D is by hand; no run takes it away', async () => {
  const { blocked, other } = await named('blocked', 'other');
  await shipping.rows(`update customers set grade = 'D' where id = $1`, [blocked.id]);
  for (const { id } of [blocked, other]) await shipping.ship({ customerId: id, receivedAt: '2026-06-01T02:00:00Z' });

  await run();

  expect(await gradesOf([blocked, other])).toBe('D A');
});
