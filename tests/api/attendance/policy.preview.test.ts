import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, worked } from './months.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let draft: string;

const PREVIEW = `query Preview($id: ID!, $startsOn: Date, $shopId: ID) {
  policyVersionPreview(policyVersionId: $id, startsOn: $startsOn, shopId: $shopId) {
    startsOn isPartial difference
    lines { difference employee { id } result { id }
      real { incidentCount bonus payableDeduction } preview { incidentCount bonus payableDeduction } }
  }
}`;

/** Twenty minutes late, and HR was not told. */
const LATE = { date: '2026-10-12', punches: ['09:20', '18:00'] };

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await earning(hr, employeeId);
  await worked(api, { employeeId, shopId: shop.id, days: [LATE, { date: '2026-10-13' }] });
  const { policyVersionCreate } = await hr.client
    .act('policyVersionCreate', { text: 'Milder', validFrom: '2026-12-01', graceMinutes: 30 }, 'policyVersion { id }')
    .data();
  draft = policyVersionCreate.policyVersion.id;
  await computed(api, hr, { month: '2026-10' });
  return () => api.stop();
});

const asked = { startsOn: '2026-10-01' };

async function rows(): Promise<unknown> {
  const { rows: found } = await api.server.archive.pool.query(
    `select (select count(*) from attendance_results) as results, (select count(*) from attendance_pays) as pays,
       (select count(*) from journal_entries) as changes`,
  );
  return found[0];
}

test('rules 17.6: last month under a draft stands beside the real result, and nothing of it is kept', async () => {
  const before = await rows();

  const { policyVersionPreview } = await hr.client.run(PREVIEW, { id: draft, shopId: shop.id, ...asked }).data();
  const line = policyVersionPreview.lines.find(
    ({ employee }: { employee: { id: string } }) => employee.id === shop.clerk.employeeId,
  );

  expect(line).toMatchObject({
    real: { incidentCount: 1, bonus: '480.00', payableDeduction: '13.33' },
    preview: { incidentCount: 0, bonus: '600.00', payableDeduction: '0.00' },
    difference: '133.33',
  });
  expect(policyVersionPreview).toMatchObject({ startsOn: '2026-10-01', isPartial: false, difference: '133.33' });
  expect(await rows()).toEqual(before);
});

test('another shop has other people, and a version that nobody knows has no preview', async () => {
  const other = await aShop(api, hr);
  const elsewhere = await hr.client.run(PREVIEW, { id: draft, shopId: other.id, ...asked }).data();
  const unknown = await hr.client.run(PREVIEW, { id: other.id, ...asked }).data();

  const ids = elsewhere.policyVersionPreview.lines.map(({ employee }: { employee: { id: string } }) => employee.id);
  expect(ids).not.toContain(shop.clerk.employeeId);
  expect(unknown.policyVersionPreview).toBeNull();
});

test('who sees no money of others asks in vain; who prepares no versions sees no draft', async () => {
  for (const person of [shop.clerk, shop.manager]) {
    await person.client.run(PREVIEW, { id: draft, ...asked }).failed('FORBIDDEN');
  }
  const director = await aPerson(api, 'GENERAL_MANAGER');

  expect((await director.client.run(PREVIEW, { id: draft, ...asked }).data()).policyVersionPreview).toBeNull();
});
