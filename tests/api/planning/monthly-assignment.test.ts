import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let manager: Person;

// It is Saturday, 21 November 2026; December begins on a Tuesday.
beforeAll(async () => {
  api = await ownApi();
  manager = await aPerson(api, 'SALES_MANAGER');
  return () => api.stop();
});

const DRAFT = 'monthlyAssignment { id version versionNo state visitTimes dueAt isLate validFrom }';
const READ = `query A($id: ID!) { monthlyAssignment(id: $id) { id version state visitTimes newCustomers avgDailyVisits isLate validFrom
  visitTasks { nodes { times customer { id } } } } }`;
const ON =
  'query On($repId: ID!, $date: Date!) { monthlyAssignmentOfDay(repId: $repId, date: $date) { id versionNo } }';
const MONTH = `query M($month: Month!) { monthPublication(month: $month) { dueAt isOverdue reps { rep { id } customerCount published { id } draft { id } } } }`;

async function draft(rep: Person, month = '2026-12') {
  const input = { repId: rep.employeeId, month };
  return (await manager.client.act('monthlyAssignmentDraft', input, DRAFT).data())['monthlyAssignmentDraft']
    .monthlyAssignment;
}

async function publish(of: TestRow, reason: string | null = null) {
  const input = { id: of.id, version: of.version, meetingOn: '2026-11-30', reason };
  return (await manager.client.act('monthlyAssignmentPublish', input, DRAFT).data())['monthlyAssignmentPublish']
    .monthlyAssignment;
}

async function seen(id: string, by: Person = manager) {
  return (await by.client.run(READ, { id }).data())['monthlyAssignment'];
}

describe('monthlyAssignmentPublish', () => {
  test('rules 8.2: proposed from the archive, changed, published, and from then on as it is', async () => {
    const rep = await aPerson(api, 'REP');
    const customer = await aCustomer(api, rep.client);
    const made = await draft(rep);
    expect(made).toMatchObject({ versionNo: 1, state: 'DRAFT', visitTimes: 1, dueAt: '2026-11-30T16:00:00.000Z' });
    expect(await seen(made.id)).toMatchObject({ newCustomers: 1, avgDailyVisits: '4.0' });
    expect(await seen(made.id, rep)).toBeNull();

    await manager.client.act('visitTaskSet', { assignmentId: made.id, customerId: customer.id, times: 3 }).data();
    const edit = { id: made.id, version: made.version + 1, avgDailyVisits: '5.5', newCustomers: 2 };
    await manager.client.act('monthlyAssignmentEdit', edit).data();
    const published = await publish(await seen(made.id));
    expect(published).toMatchObject({ state: 'PUBLISHED', isLate: false, validFrom: '2026-12-01' });
    expect(await seen(made.id, rep)).toMatchObject({
      visitTimes: 3,
      newCustomers: 2,
      avgDailyVisits: '5.5',
      visitTasks: { nodes: [{ times: 3, customer: { id: customer.id } }] },
    });

    const { id, version } = published;
    await manager.client.act('monthlyAssignmentEdit', { id, version, newCustomers: 9 }).refused('ASSIGNMENT_PUBLISHED');
    const set = { assignmentId: id, customerId: customer.id, times: 1 };
    await manager.client.act('visitTaskSet', set).refused('ASSIGNMENT_PUBLISHED');
    await manager.client.act('monthlyAssignmentDiscard', { id, version }).refused('ASSIGNMENT_PUBLISHED');
    await manager.client.act('monthlyAssignmentPublish', { id, version }).refused('ASSIGNMENT_PUBLISHED');
  });

  test('rules 8.2: a change is a new version with a reason, and each day is judged by the one that held', async () => {
    const rep = await aPerson(api, 'REP');
    await aCustomer(api, rep.client);
    const first = await publish(await draft(rep, '2026-11'));
    expect(first).toMatchObject({ isLate: true, validFrom: '2026-11-01' });
    const second = await draft(rep, '2026-11');
    expect(second).toMatchObject({ versionNo: 2, visitTimes: first.visitTimes });
    await manager.client
      .act('monthlyAssignmentPublish', { id: second.id, version: second.version })
      .refused('TEXT_REQUIRED');
    await publish(second, '客户停产');

    const on = async (date: string) =>
      (await rep.client.run(ON, { repId: rep.employeeId, date }).data())['monthlyAssignmentOfDay']?.versionNo ?? null;
    expect([await on('2026-11-20'), await on('2026-11-21'), await on('2026-12-01')]).toEqual([1, 2, null]);
  });

  test('rules 8.2: one draft a month, no month that is over, not by a rep, not for a foreign customer', async () => {
    const [rep, other] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
    const made = await draft(rep);
    const input = { repId: rep.employeeId, month: '2026-12' };
    await manager.client.act('monthlyAssignmentDraft', input).refused('ASSIGNMENT_DRAFT_EXISTS');
    await manager.client.act('monthlyAssignmentDraft', { ...input, month: '2026-10' }).refused('ASSIGNMENT_MONTH_OVER');
    const foreign = await aCustomer(api, other.client);
    await manager.client
      .act('visitTaskSet', { assignmentId: made.id, customerId: foreign.id, times: 1 })
      .refused('TASK_CUSTOMER_OF_OTHER_REP');
    await rep.client.act('monthlyAssignmentDraft', input).failed('FORBIDDEN');
    await api.nobody.act('monthlyAssignmentDraft', input).failed('UNAUTHENTICATED');
    await manager.client.act('monthlyAssignmentDiscard', { id: made.id, version: made.version }).data();
    expect(await seen(made.id)).toBeNull();
  });
});

test('rules 8.2: drafts for all reps come in the background, and the month tells who has nothing yet', async () => {
  const rep = await aPerson(api, 'REP');
  await aCustomer(api, rep.client);
  const before = (await manager.client.run(MONTH, { month: '2027-01' }).data())['monthPublication'];
  expect(before).toMatchObject({ dueAt: '2026-12-31T16:00:00.000Z', isOverdue: false });

  await manager.client.act('monthlyAssignmentDraftAll', { month: '2027-01' }).data();
  await api.runJobs();
  const { monthPublication } = await manager.client.run(MONTH, { month: '2027-01' }).data();
  const mine = monthPublication.reps.find((one: { rep: { id: string } }) => one.rep.id === rep.employeeId);
  expect(mine).toMatchObject({ customerCount: 1, published: null, draft: { id: expect.any(String) } });

  const own = (await rep.client.run(MONTH, { month: '2027-01' }).data())['monthPublication'];
  expect(own.reps).toEqual([{ rep: { id: rep.employeeId }, customerCount: 1, published: null, draft: null }]);
});
