import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
beforeAll(async () => {
  api = await workerApi();
  rep = await aPerson(api, 'REP');
});

async function found(filter: object): Promise<string[]> {
  const asked = 'query C($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }';
  const { customers } = await rep.client.run(asked, { filter }).data();
  return customers.nodes.map(({ id }: { id: string }) => id);
}

test.each([
  ['nature', ['GOVERNMENT', 'SPECIAL', 'COMPANY', 'PERSON', 'PARTNER']],
  ['ownershipForm', ['STATE', 'COLLECTIVE', 'PRIVATE', 'SHARE', 'JOINT_VENTURE']],
  ['type', ['WHOLESALER', 'RETAILER', 'AGENT', 'SPECIAL_CONTRACT', 'CHAIN', 'FRANCHISE']],
  ['site', ['BUSINESS_CENTRE', 'TRAFFIC_HUB', 'RESIDENTIAL', 'OTHER']],
] as const)('rules 7.1, 7.2: customers are divided by %s into %j and found so', async (name, values) => {
  const made = new Map<string, string>();
  for (const value of values) made.set(value, (await aCustomer(api, rep.client, { [name]: value })).id);

  for (const [value, id] of made) {
    const same = await found({ [name]: { eq: value } });
    expect(same).toContain(id);
    expect([...made].filter(([other, one]) => other !== value && same.includes(one))).toEqual([]);
  }
  await rep.client
    .run('query C($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }', {
      filter: { [name]: { eq: 'ELSE' } },
    })
    .failed('BAD_USER_INPUT');
});

test('rules 7.1: direct unless an agent supplies the customer', async () => {
  const agent = await aCustomer(api, rep.client, { type: 'AGENT' });
  const supplied = await aCustomer(api, rep.client, { suppliedById: agent.id });

  expect(await found({ isDirect: { eq: true }, id: { in: [agent.id, supplied.id] } })).toEqual([agent.id]);
});
