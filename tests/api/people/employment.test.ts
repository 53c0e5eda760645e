import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aHire, aNumber, aShop, employmentsOf, leaves, versionOf } from './files.ts';

let api: TestApi;
let hr: Person;
let clerk: Person;

beforeAll(async () => {
  api = await workerApi();
  [hr, clerk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'CLERK')]);
});

test('rules 20.0: with the entry of somebody begins an employment, with its channel and shop', async () => {
  const shop = await aShop(api);
  const { id } = await aHire(hr.client, { channel: 'CAMPUS', shopId: shop.id, shopPost: 'CLERK' });

  expect(await employmentsOf(hr.client, id)).toMatchObject([
    { hiredOn: '2026-06-01', leftOn: null, channel: 'CAMPUS', hireShop: { id: shop.id }, leaveShop: null },
  ]);
  const { employee } = await hr.client
    .run(`{ employee(id: "${id}") { shop { id } postings { nodes { post startsOn shop { id } } } } }`)
    .data();
  expect(employee).toEqual({
    shop: { id: shop.id },
    postings: { nodes: [{ post: 'CLERK', startsOn: '2026-06-01', shop: { id: shop.id } }] },
  });
});

test('rules 20.0: a channel or a post without a first day, or a post without its shop, is refused beside the field', async () => {
  const input = { number: aNumber(), name: '李娜' };

  expect(await hr.client.act('employeeCreate', { ...input, channel: 'ONLINE' }).refused('VALUE_REQUIRED')).toEqual([
    'input',
    'hiredOn',
  ]);
  const unposted = { ...input, hiredOn: '2026-06-01', shopPost: 'CLERK' };
  expect(await hr.client.act('employeeCreate', unposted).refused('POSTING_SHOP_UNFIT')).toEqual(['input', 'shopId']);
  await api.admin.act('employeeCreate', { ...unposted, shopPost: 'OFFICE' }).failed('FORBIDDEN');
});

test('rules 20.1: who leaves tells why; the reason is for HR alone', async () => {
  const hire = await aHire(hr.client);
  const told = { leftOn: '2026-08-10', reason: 'FAR_FROM_HOME', note: '搬家' };

  expect(
    await hr.client.act('employeeLeave', { ...hire, name: undefined, reason: 'OTHER' }).refused('EMPLOYMENT_NOT_ENDED'),
  ).toEqual(['input', 'reason']);
  await leaves(hr.client, hire, told);
  expect(await employmentsOf(hr.client, hire.id)).toMatchObject([
    { leftOn: '2026-08-10', leaveReason: 'FAR_FROM_HOME', leaveNote: '搬家', hasLeftEarly: true },
  ]);
  await clerk.client.run('{ employments { nodes { leaveReason } } }').failed('FORBIDDEN');
  const { employments } = await clerk.client
    .run(`{ employments(filter: { employee: { id: { eq: "${hire.id}" } } }) { totalCount } }`)
    .data();
  expect(employments.totalCount).toBe(0);

  await leaves(hr.client, hire, { leftOn: null });
  expect(await employmentsOf(hr.client, hire.id)).toMatchObject([{ leftOn: null, leaveReason: null, leaveNote: null }]);
});

test('rules 20.0: who comes again has two employments, and the postings of before end with the first', async () => {
  const [before, now] = [await aShop(api), await aShop(api)];
  const hire = await aHire(hr.client, { shopId: before.id, shopPost: 'CLERK' });
  const again = {
    employeeId: hire.id,
    hiredOn: '2026-10-01',
    channel: 'WALK_IN',
    shopPost: 'SHIFT_LEAD',
    shopId: now.id,
  };

  await api.nobody.act('employeeHireAgain', again).failed('UNAUTHENTICATED');
  await clerk.client.act('employeeHireAgain', again).failed('FORBIDDEN');
  expect(await hr.client.act('employeeHireAgain', again).refused('EMPLOYMENT_NOT_ENDED')).toEqual([
    'input',
    'employeeId',
  ]);
  await leaves(hr.client, hire, { leftOn: '2026-08-31', reason: 'LITTLE_PROMOTION' });
  expect(
    await hr.client.act('employeeHireAgain', { ...again, hiredOn: '2026-08-31' }).refused('EMPLOYMENT_OVERLAPS'),
  ).toEqual(['input', 'hiredOn']);
  await hr.client.act('employeeHireAgain', again, 'employee { hiredOn leftOn }').data();

  expect(await employmentsOf(hr.client, hire.id)).toMatchObject([
    { hiredOn: '2026-10-01', leftOn: null, channel: 'WALK_IN', hireShop: { id: now.id } },
    { hiredOn: '2026-06-01', leftOn: '2026-08-31', leaveReason: 'LITTLE_PROMOTION', leaveShop: { id: before.id } },
  ]);
  const { employee } = await hr.client
    .run(`{ employee(id: "${hire.id}") { hiredOn leftOn shop { id } postings { nodes { startsOn endsOn } } } }`)
    .data();
  expect(employee).toEqual({
    hiredOn: '2026-10-01',
    leftOn: null,
    shop: { id: now.id },
    postings: {
      nodes: [
        { startsOn: '2026-10-01', endsOn: null },
        { startsOn: '2026-06-01', endsOn: '2026-08-31' },
      ],
    },
  });
  await hr.client.act('employeeHireAgain', again).refused('EMPLOYMENT_NOT_ENDED');
  const moved = { ...(await versionOf(hr.client, hire.id)), hiredOn: '2026-08-15' };
  expect(await hr.client.act('employeeEdit', moved).refused('EMPLOYMENT_OVERLAPS')).toEqual(['input', 'hiredOn']);
});

test('rules 20.1: channel and reason are told afterwards by HR, a reason only of who left', async () => {
  const hire = await aHire(hr.client);
  const [employment] = await employmentsOf(hr.client, hire.id);
  const { id = '', version = 0 } = employment ?? {};
  const input = { id, version, channel: 'JOB_AGENCY' };

  await api.nobody.act('employmentEdit', input).failed('UNAUTHENTICATED');
  await clerk.client.act('employmentEdit', input).failed('FORBIDDEN');
  expect(await hr.client.act('employmentEdit', { ...input, reason: 'OTHER' }).refused('EMPLOYMENT_NOT_ENDED')).toEqual([
    'input',
    'reason',
  ]);
  await hr.client.act('employmentEdit', { ...input, note: 'x'.repeat(501) }).refused('TEXT_TOO_LONG');
  const data = await hr.client.act('employmentEdit', input, 'employment { channel hiredOn }').data();
  expect(data['employmentEdit'].employment).toEqual({ channel: 'JOB_AGENCY', hiredOn: '2026-06-01' });
  await hr.client.act('employmentEdit', input).failed('STALE_VERSION');
});

test('rules 20.0: postings that are entered later move the shops of the employment, and the first day is kept', async () => {
  const shop = await aShop(api);
  const { id } = await aHire(hr.client);
  const posting = { employeeId: id, post: 'CLERK', shopId: shop.id, startsOn: '2026-06-15' };

  await hr.client.act('postingStart', posting).data();
  expect(await employmentsOf(hr.client, id)).toMatchObject([{ hireShop: { id: shop.id } }]);
  await leaves(hr.client, { id }, { leftOn: '2026-09-01' });
  expect(await employmentsOf(hr.client, id)).toMatchObject([{ leaveShop: { id: shop.id }, hasLeftEarly: false }]);
  const emptied = { ...(await versionOf(hr.client, id)), hiredOn: null };
  expect(await hr.client.act('employeeEdit', emptied).refused('EMPLOYMENT_NEEDS_DAY')).toEqual(['input', 'hiredOn']);
});
