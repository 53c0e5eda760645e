import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aCustomer, aPerson } from '../../support/cast.ts';
import { aHire, leaves, versionOf } from '../people/files.ts';

test('promise D3: who is called as other words are takes nothing of them along', async () => {
  const api = await ownApi();
  const [hr, boss, rep] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'GENERAL_MANAGER'), aPerson(api, 'REP')]);
  const rows = async (text: string): Promise<unknown[]> => (await api.server.archive.pool.query(text)).rows;
  const { id } = await aHire(hr.client, { name: 'Li', number: '10001' });
  const { roles } = await api.admin.run('{ roles(filter: { key: { eq: "CLERK" } }) { nodes { id } } }').data();
  const account = { loginName: 'trial', employeeId: id, roleIds: [roles.nodes[0].id] };
  await api.admin.act('accountCreate', account, 'account { id }').data();
  await aCustomer(api, rep.client, { note: 'Lisbon office, Li was there; 210001 pieces' });
  const facts = `'{"n": 10001, "m": 210001.5, "trial": "Lisa"}'`;
  await rows(`insert into notifications (id, created_at, updated_at, recipient_id, kind, key, facts, deliver_at)
    select gen_random_uuid(), now(), now(), id, 'FINDINGS_SERIOUS', 'x', ${facts}, now() from accounts where login_name <> 'trial' limit 1`);
  const words = `select r.permissions, (select json_agg(s order by s.id) from setting_values s) from roles r order by r.key`;
  const before = await rows(words);
  await leaves(hr.client, { id }, { leftOn: '2026-11-20' });

  await boss.client.act('employeeErase', { ...(await versionOf(hr.client, id)), reason: 'wish' }).data();

  expect(await rows(words)).toEqual(before);
  expect(await rows(`select note from customers where note like '%pieces'`)).toEqual([
    { note: 'Lisbon office, *** was there; 210001 pieces' },
  ]);
  expect(await rows(`select facts from notifications where key = 'x'`)).toEqual([
    { facts: { n: 10001, m: 210001.5, trial: 'Lisa' } },
  ]);
  await api.stop();
});
