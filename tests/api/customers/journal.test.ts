import { randomInt } from 'node:crypto';

import { expect, test } from 'vitest';

import { workerApi } from '../../support/api.ts';
import { aCustomer, aPerson } from '../../support/cast.ts';

const JOURNAL = `query J($id: ID!) { journalEntries(filter: { rowId: { eq: $id } }) { nodes {
  kind action rowType before after person { id } } } }`;
const VALUES = `query V($id: ID!) { customer(id: $id) { city fieldValues(first: 50) { nodes {
  id version field value isCurrent viewerCanRestore } } approvalRequests { nodes { kind state changes { field before after } } } } }`;

test('promises R10, D1: the journal tells who changed what; personal values stay masked in it', async () => {
  const api = await workerApi();
  const [rep, gm] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'GENERAL_MANAGER')]);
  const phone = `136${randomInt(10_000_000, 99_999_999)}`;
  const customer = await aCustomer(api, rep.client, { phone, city: 'Nanjing' });

  const { nodes } = (await gm.client.run(JOURNAL, { id: customer.id }).data())['journalEntries'];
  const first = nodes.find(({ kind }: { kind: string }) => kind === 'create');
  expect(first).toMatchObject({ action: 'customerCreate', rowType: 'Customer', person: { id: rep.employeeId } });
  expect(first.after).toMatchObject({ city: 'Nanjing', phoneFull: '***' });

  await rep.client.run(JOURNAL, { id: customer.id }).failed('FORBIDDEN');
  const withoutValues = 'query J { journalEntries(first: 1) { nodes { kind } } }';
  await api.admin.run(withoutValues).data();
  await api.admin.run(JOURNAL, { id: customer.id }).failed('FORBIDDEN');
});

test('rules 6.3: a former value comes back by a change request', async () => {
  const api = await workerApi();
  const [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
  const { id, version } = await aCustomer(api, rep.client, { city: 'Nanjing' });
  await rep.client.act('customerEdit', { id, version, city: 'Suzhou', reason: 'They moved.' }).data();
  const asked = await manager.client
    .run('query R($id: ID!) { customer(id: $id) { approvalRequests { nodes { id version kind } } } }', { id })
    .data();
  const change = asked['customer'].approvalRequests.nodes.find(
    ({ kind }: { kind: string }) => kind === 'CUSTOMER_CHANGE',
  );
  await manager.client
    .act('approvalRequestDecide', { id: change.id, version: change.version, decision: 'APPROVE' })
    .data();
  const cities = async () => {
    const { customer } = await rep.client.run(VALUES, { id }).data();
    return { customer, rows: customer.fieldValues.nodes.filter(({ field }: { field: string }) => field === 'city') };
  };
  const { customer, rows } = await cities();
  const former = rows.find(({ value }: { value: string }) => value === 'Nanjing');
  const current = rows.find(({ value }: { value: string }) => value === 'Suzhou');
  expect(customer.city).toBe('Suzhou');
  expect([former.viewerCanRestore, current.viewerCanRestore]).toEqual([true, false]);

  const restore = (value: { id: string; version: number }, reason: string) =>
    rep.client.act('customerValueRestore', { id: value.id, version: value.version, reason });
  expect(await restore(former, ' ').refused('TEXT_REQUIRED')).toEqual(['input', 'reason']);
  expect(await restore(current, 'Again.').refused('FIELD_VALUE_IS_CURRENT')).toEqual(['input', 'id']);
  await restore(former, 'They moved back.').data();

  const after = (await cities()).customer;
  expect(after.city).toBe('Suzhou');
  expect(after.approvalRequests.nodes).toContainEqual({
    kind: 'CUSTOMER_CHANGE',
    state: 'PENDING',
    changes: [{ field: 'city', before: 'Suzhou', after: 'Nanjing' }],
  });
});
