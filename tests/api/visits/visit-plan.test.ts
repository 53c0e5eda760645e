import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import {
  aCustomer,
  anAssistantOf,
  aPerson,
  aRegion,
  type Person,
  type TestCustomer,
  unique,
} from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
const TODAY = '2026-11-21';

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});

const ITEMS = 'visitPlanItems { id version plannedOn aim state rep { id } viewerCanChange }';

function plan(customers: readonly TestCustomer[], values: object = {}): object {
  return { customerIds: customers.map(({ id }) => id), plannedOn: TODAY, aim: '谈中秋订单', ...values };
}
async function planned(client: Client, customers: readonly TestCustomer[], values: object = {}) {
  return (await client.act('visitPlanAdd', plan(customers, values), ITEMS).data())['visitPlanAdd'].visitPlanItems;
}

describe('visit plans', () => {
  test('rules 5.4: customer, date, aim, topics; for today and later, once a day, by the owning rep', async () => {
    const customer = await aCustomer(api, rep.client);
    const [item] = await planned(rep.client, [customer]);
    expect(item).toMatchObject({
      plannedOn: TODAY,
      state: 'PLANNED',
      rep: { id: rep.employeeId },
      viewerCanChange: true,
    });

    await rep.client.act('visitPlanAdd', plan([customer])).refused('VISIT_PLANNED_ALREADY');
    await rep.client.act('visitPlanAdd', plan([customer], { plannedOn: '2026-11-20' })).refused('VISIT_PLAN_IN_PAST');
    await rep.client.act('visitPlanAdd', plan([customer], { aim: ' ' })).refused('TEXT_REQUIRED');
    await otherRep.client.act('visitPlanAdd', plan([customer])).refused('ROW_UNKNOWN');
    await manager.client.act('visitPlanAdd', plan([customer])).failed('FORBIDDEN');
    const assistant = await anAssistantOf(api, rep, manager);
    const [second] = await planned(assistant.client, [customer], { plannedOn: '2026-11-22' });
    expect(second.rep.id).toBe(rep.employeeId);
  });

  test('rules 5.4: a visit on the planned date fulfils it; adherence is done by planned', async () => {
    const mine = await aPerson(api, 'REP');
    const [visited, early, away] = [
      await aCustomer(api, mine.client),
      await aCustomer(api, mine.client),
      await aCustomer(api, mine.client),
    ];
    const items = await planned(mine.client, [visited, early, away]);
    await mine.client
      .act('visitRecord', {
        customerId: visited.id,
        visitedAt: '2026-11-21T01:00:00Z',
        kind: 'RETURN',
        summary: '好',
      })
      .data();
    // The day before is another day.
    await mine.client
      .act('visitRecord', {
        customerId: early.id,
        visitedAt: '2026-11-20T01:00:00Z',
        kind: 'RETURN',
        summary: '好',
      })
      .data();
    const { id, version } = items[2];
    expect(await mine.client.act('visitPlanCancel', { id, version }).refused('TEXT_REQUIRED')).toEqual([
      'input',
      'reason',
    ]);
    await mine.client.act('visitPlanCancel', { id, version, reason: '客户出差' }).data();

    const asked = `{ planAdherence(from: "2026-11-01", until: "2026-11-30") { plannedCount doneCount rate rep { id } isPartial }
      visitPlanItems { nodes { id state visit { id } } } }`;
    const data = await mine.client.run(asked).data();
    expect(data['planAdherence']).toEqual([
      { plannedCount: 3, doneCount: 1, rate: '0.3333', rep: { id: mine.employeeId }, isPartial: true },
    ]);
    const states = new Map(
      data['visitPlanItems'].nodes.map((one: { id: string; state: string }) => [one.id, one.state]),
    );
    expect(items.map((one: { id: string }) => states.get(one.id))).toEqual(['VISITED', 'PLANNED', 'CANCELLED']);
  });

  test('rules 5.4: what lies ahead moves or is given up freely, and counts no more', async () => {
    const mine = await aPerson(api, 'REP');
    const customer = await aCustomer(api, mine.client);
    const [item] = await planned(mine.client, [customer], { plannedOn: '2026-11-24' });
    const edited = await mine.client
      .act(
        'visitPlanEdit',
        { id: item.id, version: item.version, plannedOn: '2026-11-25' },
        'visitPlanItem { id version plannedOn }',
      )
      .data();
    const moved = edited['visitPlanEdit'].visitPlanItem;
    expect(moved.plannedOn).toBe('2026-11-25');
    await mine.client.act('visitPlanDone', { id: moved.id, version: moved.version }).refused('VISIT_PLAN_NOT_DUE');
    await mine.client.act('visitPlanCancel', { id: moved.id, version: moved.version }).data();

    const asked = `{ planAdherence(from: "2026-11-01", until: "2026-11-30") { plannedCount } }`;
    expect((await mine.client.run(asked).data())['planAdherence']).toEqual([]);
    await mine.client
      .act('visitPlanEdit', { id: moved.id, version: moved.version + 1, aim: '再谈' })
      .refused('VISIT_PLAN_CANCELLED');
    await otherRep.client.act('visitPlanCancel', { id: moved.id, version: moved.version + 1 }).failed('NOT_FOUND');
  });

  test('rules 5.3: confirming the plan of a day is a consultation of each customer on it', async () => {
    const mine = await aPerson(api, 'REP');
    const customer = await aCustomer(api, mine.client);
    await planned(mine.client, [customer]);
    const done = await mine.client
      .act('visitPlanConfirm', { plannedOn: TODAY }, 'visitPlanItems { confirmedAt }')
      .data();
    expect(done['visitPlanConfirm'].visitPlanItems).toEqual([{ confirmedAt: api.clock.now().toISOString() }]);

    const asked = `query One($id: ID!) { customer(id: $id) { consultations { nodes { kind employee { id } } } } }`;
    const { nodes } = (await manager.client.run(asked, { id: customer.id }).data())['customer'].consultations;
    expect(nodes).toContainEqual({ kind: 'PLAN', employee: { id: mine.employeeId } });
  });
});

describe('routes', () => {
  const ROUTE = 'route { id version stops { position customer { id } } }';

  test('rules 7.4: stops in order, of the region of the route, each once', async () => {
    const region = await aRegion(api);
    const made = () => aCustomer(api, rep.client, { regionId: region.id });
    const [a, b, c] = await Promise.all([made(), made(), made()]);
    const stranger = await aCustomer(api, rep.client);
    const input = { regionId: region.id, name: unique('East'), grounds: '沿地铁二号线' };
    const { route } = (await manager.client.act('routeCreate', input, ROUTE).data())['routeCreate'];
    await manager.client.act('routeCreate', input).refused('VALUE_TAKEN');
    const arrange = (version: number, ids: readonly string[]) =>
      manager.client.act('routeArrange', { id: route.id, version, customerIds: ids }, ROUTE);
    const ids = [a.id, b.id, c.id];

    await arrange(1, [a.id, stranger.id]).refused('ROUTE_STOP_OF_OTHER_REGION');
    await arrange(1, [a.id, a.id]).refused('ROUTE_STOP_REPEATED');
    const first = (await arrange(1, ids).data())['routeArrange'].route;
    expect(first.stops.map((one: { customer: { id: string } }) => one.customer.id)).toEqual(ids);
    const turned = [c.id, a.id];
    const second = (await arrange(first.version, turned).data())['routeArrange'].route;
    expect(
      second.stops.map((one: { position: number; customer: { id: string } }) => [one.position, one.customer.id]),
    ).toEqual([
      [1, c.id],
      [2, a.id],
    ]);
    await arrange(first.version, ids).failed('STALE_VERSION');
    await rep.client
      .act('routeArrange', { id: route.id, version: second.version, customerIds: ids })
      .failed('FORBIDDEN');
  });

  test('rules 7.4, 5.4: the stops whose planned interval has passed are offered in order', async () => {
    const region = await aRegion(api);
    const made = (grade: string) =>
      aCustomer(api, manager.client, { regionId: region.id, grade, ownerId: rep.employeeId });
    const [seen, rare, unseen] = [await made('A'), await made('N'), await made('A')];
    const { route } = (
      await manager.client.act('routeCreate', { regionId: region.id, name: unique('R') }, ROUTE).data()
    )['routeCreate'];
    await manager.client
      .act('routeArrange', { id: route.id, version: 1, customerIds: [unseen.id, rare.id, seen.id] })
      .data();
    const visit = { visitedAt: '2026-11-20T02:00:00Z', kind: 'RETURN', summary: '好' };
    await rep.client.act('visitRecord', { ...visit, customerId: seen.id }).data();
    await planned(rep.client, [unseen], { plannedOn: '2026-12-04', routeId: route.id });

    const asked = `query P($id: ID!, $day: Date!) { visitProposals(routeId: $id, day: $day) { dueOn lastVisitOn intervalDays isPlanned stop { position customer { id } } } }`;
    const proposals = async (client: Client, day: string) =>
      (await client.run(asked, { id: route.id, day }).data())['visitProposals'];
    const before = await proposals(rep.client, '2026-12-03');
    expect(before.map((one: { stop: { customer: { id: string } } }) => one.stop.customer.id)).toEqual([
      unseen.id,
      rare.id,
    ]);
    const after = await proposals(rep.client, '2026-12-04');
    expect(after).toMatchObject([
      { lastVisitOn: null, dueOn: null, isPlanned: true, intervalDays: 14, stop: { position: 1 } },
      { lastVisitOn: null, isPlanned: false, intervalDays: 90, stop: { position: 2 } },
      { lastVisitOn: '2026-11-20', dueOn: '2026-12-04', isPlanned: false, stop: { position: 3 } },
    ]);
    expect(await proposals(otherRep.client, '2026-12-04')).toEqual([]);
  });
});
