import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow, unique } from '../../support/cast.ts';
import { categoryId } from '../files/upload.ts';

let api: TestApi;
let owner: Person;
let guest: Person;
let theirs: TestCustomer;
let own: TestCustomer;
let contact: TestRow;

/** A rep with a grant to a customer of another one, and with a customer of his own. */
beforeAll(async () => {
  api = await workerApi();
  const [first, second, manager] = await Promise.all(['REP', 'REP', 'SALES_MANAGER'].map((role) => aPerson(api, role)));
  [owner, guest] = [first as Person, second as Person];
  theirs = await aCustomer(api, owner.client, { type: 'AGENT' });
  own = await aCustomer(api, guest.client);
  contact = await aContact(owner, theirs);
  const wish = { codes: [theirs.code], reason: '联合拜访' };
  const { accessRequestCreate } = await guest.client.act('accessRequestCreate', wish, 'accessRequest { id }').data();
  const find = 'query Of($id: ID!) { approvalRequests(filter: { subjectId: { eq: $id } }) { nodes { id version } } }';
  const { approvalRequests } = await (manager as Person).client.run(find, accessRequestCreate.accessRequest).data();
  const verdict = { ...approvalRequests.nodes[0], decision: 'APPROVE' };
  await (manager as Person).client.act('approvalRequestDecide', verdict).data();
});

async function aContact({ client }: Person, { id: customerId }: TestRow): Promise<TestRow> {
  const input = { customerId, name: unique('王') };
  return (await client.act('contactCreate', input, 'contact { id version }').data())['contactCreate'].contact;
}

const ONE = 'query One($id: ID!) { customer(id: $id) { id contacts { viewerCanEdit viewerCanRemove } } }';

describe('rules 6.5: a grant opens an archive for reading alone', () => {
  test('it is read, and says that it is not to be changed', async () => {
    const { customer } = await guest.client.run(ONE, theirs).data();
    expect(customer).toEqual({ id: theirs.id, contacts: [{ viewerCanEdit: false, viewerCanRemove: false }] });
    expect((await owner.client.run(ONE, theirs).data())['customer'].contacts[0].viewerCanEdit).toBe(true);
  });

  test('rows of it are nobody’s to change but its rep’s', async () => {
    const { id, version } = theirs;
    const refused: [string, object][] = [
      ['customerEdit', { id, version, city: '苏州' }],
      ['customerRequestDelete', { id, version, ground: 'CLOSED', reason: '已停业' }],
      ['customerRequestMerge', { id, version, loserId: own.id, reason: '同一客户' }],
      ['customerRequestMerge', { id: own.id, version: own.version, loserId: id, reason: '同一客户' }],
      ['customerProspectMove', { id, version, step: 'ROUTED' }],
      ['gradeOverridePropose', { id, version, grade: 'A', reason: '大客户' }],
      ['contactCreate', { customerId: id, name: unique('李') }],
      ['contactEdit', { ...contact, title: '经理', isPrimary: false }],
      ['visitCardIssue', { customerId: id }],
      ['exitRecordCreate', { customerId: id, endedOn: '2026-11-20', reason: '停业' }],
      [
        'archiveDocumentCreate',
        { customerId: id, categoryId: await categoryId(guest.client, 1), title: '合同', datedOn: '2026-11-01' },
      ],
    ];
    const codes = await Promise.all(
      refused.map(async ([mutation, input]) => {
        const { errors, text } = await guest.client.act(mutation, input).answer();
        return `${mutation}: ${errors?.[0]?.extensions.code ?? text}`;
      }),
    );
    expect(codes).toEqual(refused.map(([mutation]) => `${mutation}: FORBIDDEN`));
  });

  test('rules 6.2: what somebody hears of it is contributed like of any other customer', async () => {
    const input = { about: theirs.code, kind: 'NEWS', text: '对手降价' };
    const { contributionSend } = await guest.client.act('contributionSend', input, 'isReceived').data();
    expect(contributionSend.isReceived).toBe(true);
    const query = 'query Of($id: ID!) { customer(id: $id) { contributions { nodes { state } } } }';
    const { customer } = await owner.client.run(query, theirs).data();
    expect(customer.contributions.nodes).toEqual([{ state: 'RECEIVED' }]);
  });
});
