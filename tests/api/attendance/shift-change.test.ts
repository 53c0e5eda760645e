import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { computed, resultOf } from './months.ts';
import { aShift, type Line, rostered, rosterOf } from './rosters.ts';
import { aShop, closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let early: string;
let late: string;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  early = await aShift(hr.client, null);
  late = await aShift(hr.client, null, { code: 'L', name: '晚班', startMinute: 750, endMinute: 1_230 });
  const policy = { text: '第六条：店长不得任意调整上班时间。', validFrom: '2026-01-01' };
  const { policyVersionCreate } = await hr.client
    .act('policyVersionCreate', policy, 'policyVersion { id version }')
    .data();
  await hr.client.act('policyVersionPutInForce', policyVersionCreate.policyVersion).data();
  return () => api.stop();
});

const CHANGE =
  'shiftChange { id version state isInTime oldStartsAt newStartsAt newEndsAt hrObjection shop { id } swapWith { id } }';

async function leads(leader: Person, { employeeId }: Person): Promise<void> {
  const { employee } = await hr.client
    .run('query E($id: ID!) { employee(id: $id) { version } }', { id: employeeId })
    .data();
  const input = { id: employeeId, version: employee.version, managerId: leader.employeeId };
  await hr.client.act('employeeEdit', input).data();
}

/** A shop whose manager leads the clerk and is led by somebody himself. */
async function ledShop(): Promise<TestShop & { readonly leader: Person }> {
  const [shop, leader] = [await aShop(api, hr), await aPerson(api, 'REGION_LEADER')];
  await leads(shop.manager, shop.clerk);
  await leads(leader, shop.manager);
  return { ...shop, leader };
}

async function lineOf(shop: TestShop, { employeeId }: Person, shiftTemplateId = early): Promise<Line> {
  const [line] = await rostered(shop, [{ employeeId, date: '2026-12-01', kind: 'WORK', shiftTemplateId }]);
  if (!line) throw new Error('Nothing was rostered.');
  return line;
}

async function asked(person: Person, values: object) {
  const input = { reason: 'Stocktaking in the morning.', ...values };
  const { shiftChangeCreate } = await person.client.act('shiftChangeCreate', input, CHANGE).data();
  return shiftChangeCreate.shiftChange;
}

const WAITING = `query Q($id: ID!) { approvalRequests(first: 5, filter: { subjectId: { eq: $id } }) { nodes { id version state kind } } }`;

async function inboxOf(person: Person, subjectId: string) {
  const answer = await person.client.run(WAITING, { id: subjectId }).data();
  return answer['approvalRequests'].nodes;
}

async function decideAs(person: Person, subjectId: string, values: object) {
  const [request] = await inboxOf(person, subjectId);
  return person.client.act('approvalRequestDecide', { id: request?.id, version: request?.version, ...values });
}

async function stateOf(id: string): Promise<string> {
  const { shiftChange } = await hr.client.run('query C($id: ID!) { shiftChange(id: $id) { state } }', { id }).data();
  return shiftChange.state;
}

test('rules 17.4 (6), 22 G: told at 07:40 for a shift at 07:30 the change is not valid, whoever consents; the old roster stays', async () => {
  const shop = await ledShop();
  const line = await lineOf(shop, shop.manager);
  api.clock.set('2026-11-30T23:40:00Z');
  for (const person of [hr, shop.manager, shop.leader]) Object.assign(person, { client: await person.signIn() });

  const change = await asked(shop.manager, { rosterEntryId: line.id, shiftTemplateId: late });

  expect(change).toMatchObject({ isInTime: false, state: 'PENDING', newStartsAt: '2026-12-01T04:30:00.000Z' });
  await (await decideAs(shop.leader, change.id, { decision: 'APPROVE' })).refused('SHIFT_CHANGE_TOO_LATE');
  const [after] = await rosterOf(shop.manager);
  expect(after).toEqual(line);
  await (await decideAs(shop.leader, change.id, { decision: 'REJECT', note: 'Too late.' })).data();
  expect(await stateOf(change.id)).toBe('REJECTED');
  api.clock.set('2026-11-21T02:00:00Z');
  Object.assign(hr, { client: await hr.signIn() });
});

test('rules 17.4 (6): told before both shifts it is valid, HR may object, and the line manager decides', async () => {
  const shop = await ledShop();
  const line = await lineOf(shop, shop.manager);
  const change = await asked(shop.manager, { rosterEntryId: line.id, shiftTemplateId: late });
  expect(change).toMatchObject({
    isInTime: true,
    oldStartsAt: line.startsAt,
    newStartsAt: '2026-12-01T04:30:00.000Z',
    newEndsAt: '2026-12-01T12:30:00.000Z',
    shop: { id: shop.id },
  });

  const object = { id: change.id, version: change.version, objection: 'Who opens the shop?' };
  await shop.leader.client.act('shiftChangeObject', object).failed('FORBIDDEN');
  await hr.client.act('shiftChangeObject', { ...object, objection: ' ' }).refused('TEXT_REQUIRED');
  const { shiftChangeObject } = await hr.client.act('shiftChangeObject', object, CHANGE).data();
  expect(shiftChangeObject.shiftChange).toMatchObject({ hrObjection: 'Who opens the shop?', state: 'PENDING' });

  expect((await rosterOf(shop.manager))[0]?.startsAt).toBe(line.startsAt);
  await (await decideAs(shop.leader, change.id, { decision: 'APPROVE' })).data();
  expect((await rosterOf(shop.manager))[0]).toMatchObject({
    id: line.id,
    startsAt: '2026-12-01T04:30:00.000Z',
    endsAt: '2026-12-01T12:30:00.000Z',
  });
  expect(await stateOf(change.id)).toBe('APPROVED');
});

test('four eyes: nobody decides his own, and other managers see nothing of it', async () => {
  const [shop, other] = [await ledShop(), await ledShop()];
  const line = await lineOf(shop, shop.clerk);
  const change = await asked(shop.clerk, { rosterEntryId: line.id, isDayOff: true });

  expect(await inboxOf(other.manager, change.id)).toEqual([]);
  await (await decideAs(shop.clerk, change.id, { decision: 'APPROVE' })).failed('FORBIDDEN');
  await (await decideAs(shop.manager, change.id, { decision: 'APPROVE' })).data();
  expect((await rosterOf(shop.clerk))[0]).toMatchObject({ kind: 'REST', startsAt: null });
});

test('two swap in one go; either of them may take it back for both', async () => {
  const shop = await ledShop();
  const [clerks, managers] = [await lineOf(shop, shop.clerk), await lineOf(shop, shop.manager, late)];
  const swap = { rosterEntryId: clerks.id, swapWithEmployeeId: shop.manager.employeeId };

  const first = await asked(shop.clerk, swap);
  await shop.clerk.client.act('shiftChangeCreate', { ...swap, reason: 'Again' }).refused('SHIFT_CHANGE_WAITING');
  const { shiftChanges } = await shop.manager.client
    .run(
      `{ shiftChanges(first: 5, filter: { employee: { id: { eq: "${shop.manager.employeeId}" } } }) { nodes { id version } } }`,
    )
    .data();
  await shop.manager.client.act('shiftChangeWithdraw', shiftChanges.nodes[0]).data();
  expect(await stateOf(first.id)).toBe('WITHDRAWN');

  const second = await asked(shop.clerk, swap);
  await (await decideAs(hr, second.id, { decision: 'APPROVE' })).data();
  const [clerk, manager] = [await rosterOf(shop.clerk), await rosterOf(shop.manager)];
  expect([clerk[0]?.startsAt, manager[0]?.startsAt]).toEqual([managers.startsAt, clerks.startsAt]);
  expect([clerk[0]?.id, manager[0]?.id]).toEqual([clerks.id, managers.id]);
});

test('a line that was changed since is not changed by an old request', async () => {
  const shop = await ledShop();
  const line = await lineOf(shop, shop.clerk);
  const change = await asked(shop.clerk, { rosterEntryId: line.id, isDayOff: true });
  const cell = { employeeId: shop.clerk.employeeId, date: line.date, version: line.version };
  const [anew] = await rostered(shop, [{ ...cell, kind: 'WORK', shiftTemplateId: late }]);

  expect(anew?.id).not.toBe(line.id);
  await (await decideAs(shop.manager, change.id, { decision: 'APPROVE' })).refused('SHIFT_CHANGE_OUTDATED');
  expect((await rosterOf(shop.clerk)).map(({ id }) => id)).toEqual([anew?.id]);
});

test('a change that was taken over tells what was rostered before', async () => {
  const shop = await ledShop();
  const { employeeId } = shop.clerk;
  const [line] = await rostered(shop, [{ employeeId, date: '2027-01-04', kind: 'WORK', shiftTemplateId: early }]);
  const change = await asked(shop.clerk, { rosterEntryId: line?.id, shiftTemplateId: late });
  await (await decideAs(shop.manager, change.id, { decision: 'APPROVE' })).data();

  const { rosterEntry } = await shop.clerk.client
    .run(
      'query R($id: ID!) { rosterEntry(id: $id) { startsAt changes { nodes { oldStartsAt newStartsAt state } } } }',
      {
        id: line?.id,
      },
    )
    .data();
  expect(rosterEntry).toEqual({
    startsAt: '2027-01-04T04:30:00.000Z',
    changes: { nodes: [{ oldStartsAt: line?.startsAt, newStartsAt: '2027-01-04T04:30:00.000Z', state: 'APPROVED' }] },
  });
});

test('what cannot be asked for', async () => {
  const [shop, other] = [await ledShop(), await ledShop()];
  const line = await lineOf(shop, shop.clerk);
  const ask = (values: object, { client }: Person = shop.clerk) =>
    client.act('shiftChangeCreate', { rosterEntryId: line.id, reason: 'Why', ...values });

  await ask({}).refused('SHIFT_CHANGE_AMBIGUOUS');
  await ask({ isDayOff: true, shiftTemplateId: late }).refused('SHIFT_CHANGE_AMBIGUOUS');
  await ask({ isDayOff: true, reason: ' ' }).refused('TEXT_REQUIRED');
  await ask({ shiftTemplateId: early }).refused('SHIFT_CHANGE_NONE');
  await ask({ swapWithEmployeeId: other.clerk.employeeId }).refused('SHIFT_SWAP_UNFIT');
  await ask({ newStartsAt: '2026-12-02T01:00:00Z', newEndsAt: '2026-12-02T02:00:00Z' }).refused(
    'SHIFT_CHANGE_TIMES_INVALID',
  );
  await ask({ isDayOff: true }, shop.manager).failed('FORBIDDEN');
  await ask({ isDayOff: true }, other.clerk).refused('ROW_UNKNOWN');
  await rostered(shop, [
    { employeeId: shop.clerk.employeeId, date: '2026-12-02', kind: 'WORK', shiftTemplateId: early },
  ]);
  await ask({ newStartsAt: '2026-12-01T12:00:00Z', newEndsAt: '2026-12-02T00:00:00Z' }).refused('TIME_TAKEN');
  const cell = { employeeId: shop.clerk.employeeId, date: '2027-02-01' };
  const [closed] = await rostered(shop, [{ ...cell, kind: 'WORK', shiftTemplateId: early }]);
  await closeMonth(api, '2027-02-01');
  await ask({ isDayOff: true, rosterEntryId: closed?.id }).refused('ATTENDANCE_MONTH_CLOSED');
});

test('22 G: the month judges a late change by the old roster and one told in time by the new', async () => {
  const [timely, tardy] = [await ledShop(), await ledShop()];
  const [good, line] = [await lineOf(timely, timely.manager), await lineOf(tardy, tardy.manager)];
  await asked(timely.manager, { rosterEntryId: good.id, shiftTemplateId: late });
  api.clock.set('2026-11-30T23:40:00Z');
  Object.assign(tardy.manager, { client: await tardy.manager.signIn() });
  await asked(tardy.manager, { rosterEntryId: line.id, shiftTemplateId: late });
  for (const [{ manager, id }, end] of [
    [timely, '20:30'],
    [tardy, '16:00'],
  ] as const) {
    for (const [at, direction] of [
      ['2026-12-01T12:30:00+08:00', 'IN'],
      [`2026-12-01T${end}:00+08:00`, 'OUT'],
    ]) {
      await api.server.archive.pool.query(
        `insert into punches (id, created_at, updated_at, employee_id, shop_id, place_id, at, direction, source)
         values (gen_random_uuid(), now(), now(), $1, $2, $2, $3, $4, 'DEVICE')`,
        [manager.employeeId, id, at, direction],
      );
    }
  }
  api.clock.set('2026-12-03T02:00:00Z');
  Object.assign(hr, { client: await hr.signIn() });
  await computed(api, hr, { month: '2026-12' });

  const judged = async ({ manager }: TestShop) => {
    const { days } = await resultOf(hr, manager.employeeId, '2026-12');
    const day = days.find(({ date }: { date: string }) => date === '2026-12-01');
    return { startsAt: day.startsAt, flags: day.flags, kinds: day.incidents.map(({ kind }: { kind: string }) => kind) };
  };
  expect(await judged(timely)).toEqual({ startsAt: '2026-12-01T04:30:00.000Z', flags: [], kinds: [] });
  expect(await judged(tardy)).toEqual({
    startsAt: '2026-11-30T23:30:00.000Z',
    flags: ['UNREPORTED_SHIFT_CHANGE'],
    kinds: ['LATE'],
  });
});
