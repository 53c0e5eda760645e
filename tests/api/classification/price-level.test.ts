import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, unique } from '../../support/cast.ts';
import { Shipping } from './shipping.ts';

let api: TestApi;
let shipping: Shipping;
let manager: Person;
let generalManager: Person;
let clerk: Person;
let categoryId: string;

beforeAll(async () => {
  api = await ownApi();
  shipping = await new Shipping(api).open();
  [manager, generalManager, clerk] = (await Promise.all(
    ['SALES_MANAGER', 'GENERAL_MANAGER', 'CLERK'].map((role) => aPerson(api, role)),
  )) as [Person, Person, Person];
  const made = await api.admin.act('productCategoryCreate', { name: unique('Cakes') }, 'productCategory { id }').data();
  categoryId = made['productCategoryCreate'].productCategory.id;
  const product = { number: unique('P'), name: '月饼', listPrice: '40.00', categoryId };
  const { productCreate } = await api.admin.act('productCreate', product, 'product { id }').data();
  const customer = await aCustomer(api, manager.client);
  const line = { customerId: customer.id, productId: productCreate.product.id };
  await shipping.ship({ ...line, receivedAt: '2026-10-05T02:00:00Z', quantity: '10', unitPrice: '30.00' });
  await shipping.ship({ ...line, receivedAt: '2026-11-05T02:00:00Z', quantity: '10', unitPrice: '36.00' });
});
afterAll(async () => {
  await shipping.close();
  await api.stop();
});

const LEVELS = `{ priceLevels { nodes { id version grade quarter asOf quantity netAmount avgPrice plannedPrice priceLevel isBelow
  measure closedAt viewerCanClose } } }`;

function wanted(values: object = {}): object {
  return { categoryId, grade: 'N', quarter: '2026-10-01', price: '35.00', reason: '旺季', ...values };
}

test('rules 8.9: nobody without the right sees price levels', async () => {
  await clerk.client.run(LEVELS).failed('FORBIDDEN');
  await api.nobody.run(LEVELS).failed('UNAUTHENTICATED');
});

test('rules 8.9: proposed by the sales manager, approved by the general manager; computed on the first, closed only with a measure', async () => {
  await manager.client.act('pricePlanPropose', wanted({ quarter: '2026-11-01' })).refused('PRICE_PLAN_QUARTER_INVALID');
  await manager.client.act('pricePlanPropose', wanted({ quarter: '2026-07-01' })).refused('PRICE_PLAN_QUARTER_OVER');
  await manager.client.act('pricePlanPropose', wanted({ price: '0' })).refused('AMOUNT_NOT_POSITIVE');
  await generalManager.client.act('pricePlanPropose', wanted()).failed('FORBIDDEN');
  await manager.client.act('pricePlanPropose', wanted(), 'pricePlan { id state }').data();
  const asked = `{ approvalRequests(filter: { kind: { eq: PRICE_PLAN } }) { nodes { id version level } } }`;
  const [request] = (await generalManager.client.run(asked).data())['approvalRequests'].nodes;
  expect(request.level).toBe('GENERAL_MANAGER');
  const { id, version } = request;
  await manager.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('FORBIDDEN');
  await generalManager.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).data();

  api.clock.set('2026-11-30T20:00:00Z');
  await api.runJob('priceLevels.compute');
  await api.runJob('priceLevels.compute');
  const client = await manager.signIn();
  const { nodes } = (await client.run(LEVELS).data())['priceLevels'];

  expect(nodes).toHaveLength(1);
  const [level] = nodes;
  expect(level).toMatchObject({
    grade: 'N',
    quarter: '2026-10-01',
    asOf: '2026-12-01',
    quantity: '20.000',
    netAmount: '660.00',
    avgPrice: '33.00',
    plannedPrice: '35.00',
    priceLevel: '0.9429',
    isBelow: true,
    viewerCanClose: true,
  });
  const lines = `query L($categoryId: String!) { priceLevelLines(categoryId: $categoryId, grade: N, quarter: "2026-10-01", asOf: "2026-12-01") {
    line { unitPrice priceSource } } }`;
  expect((await client.run(lines, { categoryId }).data())['priceLevelLines']).toEqual([
    { line: { unitPrice: '30.00', priceSource: 'TYPED' } },
    { line: { unitPrice: '36.00', priceSource: 'TYPED' } },
  ]);

  // The grade of today opens no other lines than those that were counted.
  await shipping.rows(`update customers set grade = 'A'`);
  await shipping.rows(
    `insert into grade_changes (id, created_at, updated_at, version, customer_id, from_grade, to_grade, changed_at, cause)
     select gen_random_uuid(), now(), now(), 1, c.id, 'N', 'A', '2026-11-30T19:00:00Z', 'OVERRIDE' from customers c`,
  );
  expect((await client.run(lines, { categoryId }).data())['priceLevelLines']).toHaveLength(2);

  const close = {
    id: level.id,
    version: level.version,
    measure: '停止低价',
    ownerId: manager.employeeId,
    dueOn: '2026-12-15',
  };
  await client.act('priceLevelClose', { ...close, measure: ' ' }).refused('TEXT_REQUIRED');
  const closed = await client.act('priceLevelClose', close, 'priceLevel { version measure closedAt }').data();
  expect(closed['priceLevelClose'].priceLevel.measure).toBe('停止低价');
  await client
    .act('priceLevelClose', { ...close, version: closed['priceLevelClose'].priceLevel.version })
    .refused('PRICE_LEVEL_CLOSED');
});
