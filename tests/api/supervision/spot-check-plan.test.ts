import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { worked } from '../attendance/months.ts';
import { aShop, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let shops: TestShop[];

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shops = [await aShop(api, hr), await aShop(api, hr), await aShop(api, hr)];
  const [first] = shops;
  if (first) {
    const { employeeId } = first.clerk;
    await worked(api, { employeeId, shopId: first.id, days: [{ date: '2026-11-20' }, { date: '2026-11-21' }] });
  }
  return () => api.stop();
});

const PLANS = '{ spotCheckPlans(first: 100) { nodes { id at seed shop { id } observation { id } } } }';

interface Planned {
  readonly id: string;
  readonly at: string;
  readonly shop: { readonly id: string };
}

async function plans({ client }: Person): Promise<Planned[]> {
  return (await client.run(PLANS).data())['spotCheckPlans'].nodes;
}

function draw(values: object = {}) {
  return hr.client.act('spotCheckPlanDraw', { month: '2026-12', ...values }, 'plannedCount seed');
}

const times = (list: readonly Planned[]): string[] => list.map(({ at, shop }) => `${shop.id} ${at}`);

test('rules 18.1: each shop is planned twice a month within its opening hours; the same seed plans the same', async () => {
  expect((await draw({ seed: 42 }).data())['spotCheckPlanDraw']).toMatchObject({ plannedCount: 6, seed: 42 });
  const first = await plans(hr);
  expect(shops.map(({ id }) => first.filter(({ shop }) => shop.id === id).length)).toEqual([2, 2, 2]);
  const rostered = first.filter(({ shop }) => shop.id === shops[0]?.id);
  for (const { at } of rostered) {
    const hour = (new Date(at).getUTCHours() + 8) % 24;
    expect(hour >= 9 && hour < 18).toBe(true);
  }

  await draw({ seed: 43 }).data();
  const second = await plans(hr);
  await draw({ seed: 42 }).data();

  expect(times(second)).not.toEqual(times(first));
  expect(times(await plans(hr))).toEqual(times(first));
});

test('rules 18.1: a draw keeps what was fulfilled, and counts it', async () => {
  await draw({ month: '2026-11', seed: 7 }).data();
  const plan = (await plans(hr)).find(({ at }) => at < '2026-12-01');
  const shop = shops.find(({ id }) => id === plan?.shop.id) ?? shops[0];
  const input = {
    shopId: shop?.id,
    planId: plan?.id,
    method: 'PHONE',
    results: [{ employeeId: shop?.clerk.employeeId, finding: 'UNREACHABLE' }],
  };
  await hr.client.act('spotCheckRecord', input).data();
  await hr.client.act('spotCheckRecord', input).refused('SPOT_CHECK_PLAN_FULFILLED');
  const other = shops.find(({ id }) => id !== shop?.id);
  await hr.client
    .act('spotCheckRecord', {
      ...input,
      shopId: other?.id,
      results: [{ employeeId: other?.clerk.employeeId, finding: 'ABSENT' }],
    })
    .refused('SPOT_CHECK_PLAN_OF_OTHER_SHOP');

  const again = await draw({ month: '2026-11', seed: 8 }).data();

  expect(again['spotCheckPlanDraw'].plannedCount).toBe(5);
  expect((await plans(hr)).map(({ id }) => id)).toContain(plan?.id);
  const { spotCheckCoverage } = await hr.client
    .run(
      '{ spotCheckCoverage(month: "2026-11") { minPerShop shops { shop { id } checkCount plannedCount } hours { checkCount plannedCount } } }',
    )
    .data();
  expect(spotCheckCoverage.minPerShop).toBe(2);
  const covered = spotCheckCoverage.shops.find((one: { shop: { id: string } }) => one.shop.id === shop?.id);
  expect(covered).toMatchObject({ checkCount: 1, plannedCount: 1 });
  const sum = spotCheckCoverage.hours.reduce((all: number, one: { checkCount: number }) => all + one.checkCount, 0);
  expect(sum).toBe(1);
});

test('rules 18.1: a plan is neither smaller than needed nor of a month that is over', async () => {
  await draw({ count: 5 }).refused('SPOT_CHECK_PLAN_TOO_SMALL');
  await draw({ count: 9_999 }).refused('SPOT_CHECK_PLAN_TOO_LARGE');
  await draw({ month: '2026-10' }).refused('SPOT_CHECK_PLAN_MONTH_OVER');
  await draw({ seed: 0 }).refused('VALUE_OUT_OF_RANGE');
});

test('rules 18.1: shops and region leaders never see the plan, whatever else they may do', async () => {
  const { employeeId } = shops[0]?.manager ?? hr;
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  const idOf = (key: string) => roles.nodes.find((role: { key: string }) => role.key === key).id;
  const { accounts } = await api.admin
    .run(
      'query A($id: ID!) { accounts(first: 1, filter: { employee: { id: { eq: $id } } }) { nodes { id version } } }',
      {
        id: employeeId,
      },
    )
    .data();
  const [account] = accounts.nodes;
  const roleIds = [idOf('STORE_MANAGER'), idOf('FRONT_DESK'), idOf('HR')];
  await draw({ seed: 1 }).data();
  await api.admin.act('accountEdit', { ...account, roleIds }).data();
  const manager = shops[0]?.manager;
  if (!manager) throw new Error('There is no shop.');
  const client = await manager.signIn();

  expect((await client.run(PLANS).data())['spotCheckPlans'].nodes).toEqual([]);
  await client.act('spotCheckPlanDraw', { month: '2026-12' }).failed('FORBIDDEN');
  await client.run('{ spotCheckCoverage(month: "2026-11") { minPerShop } }').failed('FORBIDDEN');
  for (const person of [shops[1]?.manager, await aPerson(api, 'REGION_LEADER'), shops[1]?.clerk]) {
    await person?.client.run(PLANS).failed('FORBIDDEN');
  }
  expect(await plans(await aPerson(api, 'FRONT_DESK'))).not.toEqual([]);
});
