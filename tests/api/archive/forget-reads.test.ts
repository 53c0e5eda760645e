import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aCustomer, aPerson } from '../../support/cast.ts';

test('promise D4: who read personal data is forgotten after a year, by night, and nothing younger', async () => {
  const api = await ownApi();
  const [manager, gm] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'GENERAL_MANAGER')]);
  const { id } = await aCustomer(api, manager.client, { ownerId: manager.employeeId, phone: '13812345678' });
  const reveal = 'query R($id: ID!) { customer(id: $id) { phoneFull } }';
  const logged = `query L($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { totalCount } }`;
  await manager.client.run(reveal, { id }).data();
  api.clock.set('2027-11-21T01:00:00Z');
  await (await manager.signIn()).run(reveal, { id }).data();

  await api.runJobs();
  const before = await (await gm.signIn()).run(logged, { id }).data();
  api.clock.set('2027-11-23T01:00:00Z');
  await api.runJobs();
  const after = await (await gm.signIn()).run(logged, { id }).data();

  expect(before['accessLogEntries'].totalCount).toBe(2);
  expect(after['accessLogEntries'].totalCount).toBe(1);
  await api.stop();
});
