import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { decided, requestsAbout, there } from '../../support/asking.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
let customer: TestCustomer;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
  customer = await aCustomer(api, rep.client);
});

async function aContact(values: object = {}): Promise<TestRow & { readonly isPrimary: boolean }> {
  const input = { customerId: customer.id, name: '王芳', ...values };
  const data = await rep.client.act('contactCreate', input, 'contact { id version isPrimary }').data();
  return data['contactCreate'].contact;
}

async function primaries(id: string): Promise<string[]> {
  const asked = `query One($id: ID!) { customer(id: $id) { contacts { id isPrimary } } }`;
  const data = await rep.client.run(asked, { id }).data();
  const contacts = data['customer'].contacts as { id: string; isPrimary: boolean }[];
  return contacts.filter(({ isPrimary }) => isPrimary).map((contact) => contact.id);
}

describe('contactCreate', () => {
  test('the first contact is the one to ask for; another takes its place when said', async () => {
    const { id: customerId } = await aCustomer(api, rep.client);
    const first = await aContact({ customerId });
    expect(first.isPrimary).toBe(true);
    expect((await aContact({ customerId })).isPrimary).toBe(false);
    const third = await aContact({ customerId, isPrimary: true });

    expect(await primaries(customerId)).toEqual([third.id]);
  });

  test('wrong values are refused at their field', async () => {
    const { data } = await rep.client
      .act('contactCreate', { customerId: customer.id, name: '', email: 'x'.repeat(255), birthYear: 2027 })
      .answer();
    expect(data?.['contactCreate'].userErrors.map((one: { path: string[] }) => one.path[1])).toEqual([
      'name',
      'email',
      'birthYear',
    ]);
  });

  test('not for customers out of sight, not without the right, not signed out', async () => {
    const input = { customerId: customer.id, name: '王芳' };
    expect(await otherRep.client.act('contactCreate', input).refused('ROW_UNKNOWN')).toEqual(['input', 'customerId']);
    await (await aPerson(api, 'FINANCE')).client.act('contactCreate', input).failed('FORBIDDEN');
    await api.nobody.act('contactCreate', input).failed('UNAUTHENTICATED');
  });
});

describe('contactEdit and contactRemove', () => {
  test('rules 6.2, 6.3: blanks of a contact are filled at once, the rest waits for consent', async () => {
    const contact = await aContact();
    const change = { ...ref(contact), title: '店长', name: '王芳芳', reason: '名字写错了' };
    const data = await rep.client.act('contactEdit', change, 'contact { id version title name }').data();
    expect(data['contactEdit'].contact).toMatchObject({ title: '店长', name: '王芳' });

    const requests = await requestsAbout(rep.client, customer.id);
    await decided(manager, there(requests.find(({ kind }) => kind === 'CONTACT_CHANGE')));
    const after = await rep.client.run(`query One($id: ID!) { contact(id: $id) { name } }`, contact).data();
    expect(after['contact']).toEqual({ name: '王芳芳' });
  });

  test('the manager removes; the rep does not', async () => {
    const contact = await aContact();
    await rep.client.act('contactRemove', gone(contact)).failed('FORBIDDEN');
    const removed = await manager.client.act('contactRemove', gone(contact), 'customer { id }').data();
    expect(removed['contactRemove'].customer.id).toBe(customer.id);
    const after = await manager.client.run(`query One($id: ID!) { contact(id: $id) { id } }`, contact).data();
    expect(after['contact']).toBeNull();
  });

  test('a stale version changes nothing; signed out neither', async () => {
    const contact = await aContact();
    const stale = { id: contact.id, version: contact.version + 1 };
    await manager.client.act('contactEdit', { ...stale, title: 'x' }).failed('STALE_VERSION');
    await manager.client.act('contactRemove', gone(stale)).failed('STALE_VERSION');
    await api.nobody.act('contactEdit', { ...ref(contact), title: 'x' }).failed('UNAUTHENTICATED');
    await api.nobody.act('contactRemove', gone(contact)).failed('UNAUTHENTICATED');
  });
});

describe('what is personal (rules 3.2 E, promise D1)', () => {
  test('an assistant sees masked numbers and nothing personal; the rep reads it, and that is logged', async () => {
    const contact = await aContact({ mobile: '13812345678', hobbies: '围棋', birthYear: 1970 });
    const assistant = await anAssistantOf(api, rep, manager);
    const one = (field: string): string => `query One($id: ID!) { contact(id: $id) { ${field} } }`;
    expect((await assistant.client.run(one('mobile'), contact).data())['contact'].mobile).toBe('138****5678');
    for (const field of ['hobbies', 'birthYear', 'homeAddress', 'family']) {
      await assistant.client.run(one(field), contact).failed('FORBIDDEN');
    }

    const { contact: seen } = await rep.client.run(one('hobbies mobileFull'), contact).data();
    expect(seen).toEqual({ hobbies: '围棋', mobileFull: '13812345678' });
  });
});

function ref({ id, version }: TestRow): TestRow {
  return { id, version };
}

function gone(row: TestRow): object {
  return { ...ref(row), ground: 'WRONG', reason: '不再负责采购' };
}

describe('rules 3.3: values of contacts keep source, date and person', () => {
  interface Kept extends TestRow {
    readonly field: string;
    readonly value: string | null;
    readonly isCurrent: boolean;
  }

  async function valuesOf(contact: TestRow, { client } = manager): Promise<Kept[]> {
    const text = `query V($id: ID!) { contact(id: $id) { fieldValues(first: 100) { nodes {
      id version field value isCurrent source agency cost obtainedOn reviewState correctedTo recordedBy { id } } } } }`;
    return (await client.run(text, contact).data())['contact'].fieldValues.nodes;
  }

  const of = (values: readonly Kept[], field: string): Kept => there(values.find((value) => value.field === field));

  test('what is typed comes from the rep; numbers are kept masked, and a consented change keeps the former value', async () => {
    const contact = await aContact({ name: '李红', mobile: '13812341234', hobbies: '钓鱼', title: '采购' });
    const values = await valuesOf(contact);

    expect(of(values, 'hobbies')).toMatchObject({
      value: '钓鱼',
      isCurrent: true,
      source: 'REP_VISIT',
      reviewState: 'ACCEPTED',
      recordedBy: { id: rep.employeeId },
    });
    expect(of(values, 'mobileFull').value).toBe('138****1234');

    const change = { id: contact.id, version: contact.version, title: '采购经理', reason: '升职了，已核实' };
    await rep.client.act('contactEdit', change).data();
    const requests = await requestsAbout(manager.client, customer.id);
    await decided(manager, there(requests.find(({ kind, state }) => kind !== 'CUSTOMER_NEW' && state === 'PENDING')));
    const titles = (await valuesOf(contact)).filter(({ field }) => field === 'title');
    expect(titles.map(({ value, isCurrent }) => [value, isCurrent]).toSorted()).toEqual([
      ['采购', false],
      ['采购经理', true],
    ]);
  });

  test('an agency has its name and cost; a form of the customer waits for somebody else, who corrects or rejects it', async () => {
    const agency = { source: 'SURVEY_AGENCY', agency: '华东征信', cost: '300.00', obtainedOn: '2026-03-01' };
    const input = { customerId: customer.id, name: '赵敏', family: '一子' };
    expect(
      await rep.client.act('contactCreate', { ...input, origin: { source: 'SURVEY_AGENCY' } }).refused('TEXT_REQUIRED'),
    ).toEqual(['input', 'origin', 'agency']);
    expect(of(await valuesOf(await aContact({ family: '一子', origin: agency })), 'family')).toMatchObject(agency);

    const told = await aContact({ birthYear: 1990, looks: '高个', origin: { source: 'CUSTOMER_FORM' } });
    const waiting = await valuesOf(told);
    expect(new Set(waiting.map((value) => (value as Kept & { reviewState: string }).reviewState))).toEqual(
      new Set(['UNREVIEWED']),
    );
    const review = (value: Kept, decision: object) =>
      manager.client.act('contactValueReview', { id: value.id, version: value.version, ...decision });
    await review(of(waiting, 'birthYear'), { decision: 'CORRECTED', correctedTo: '3000', note: '看过证件' }).refused(
      'VALUE_OUT_OF_RANGE',
    );
    await review(of(waiting, 'birthYear'), { decision: 'CORRECTED', correctedTo: '1980', note: '看过证件' }).data();
    await review(of(waiting, 'looks'), { decision: 'REJECTED', note: '不符' }).data();
    await review(of(waiting, 'name'), { decision: 'REJECTED', note: '不符' }).refused('VALUE_REQUIRED');
    await rep.client
      .act('contactValueReview', { id: of(waiting, 'name').id, version: 1, decision: 'ACCEPTED' })
      .failed('FORBIDDEN');

    const { contact } = await manager.client
      .run('query C($id: ID!) { contact(id: $id) { birthYear looks } }', told)
      .data();
    expect(contact).toEqual({ birthYear: 1980, looks: null });
  });

  test('rules 6.5: each value is seen by whoever may read the field itself', async () => {
    const contact = await aContact({ hobbies: '围棋', wechat: 'wx-9', title: '店长' });
    const assistant = await anAssistantOf(api, rep, manager);
    const seen = (await valuesOf(contact, assistant)).map(({ field }) => field);

    expect(seen).toContain('title');
    expect(seen).not.toContain('hobbies');
    await otherRep.client.run('query V($id: ID!) { contact(id: $id) { id } }', contact).data();
    const { contactFieldValues } = await otherRep.client
      .run('query V($id: ID!) { contactFieldValues(filter: { contact: { id: { eq: $id } } }) { totalCount } }', contact)
      .data();
    expect(contactFieldValues.totalCount).toBe(0);
  });

  test('rules 3.3, 3.4: what waits for a review does not count, neither a number nor the person', async () => {
    const { id: customerId } = await aCustomer(api, rep.client, { source: 'COLD_CALL' });
    const missing = async (): Promise<string[]> =>
      (await rep.client.run('query M($id: ID!) { customer(id: $id) { missingFields } }', { id: customerId }).data())[
        'customer'
      ].missingFields;
    const told = await aContact({ customerId, mobile: '13800138000', origin: { source: 'CUSTOMER_FORM' } });
    expect(await missing()).toEqual(['phone']);

    const mobile = of(await valuesOf(told), 'mobileFull');
    const decision = { id: mobile.id, version: mobile.version, decision: 'ACCEPTED' };
    await manager.client.act('contactValueReview', decision).data();
    expect(await missing()).toEqual([]);
  });

  test('promise D3: the values of a person who is erased go with him', async () => {
    const contact = await aContact({ hobbies: '钓鱼' });
    const kept = async (): Promise<number> =>
      (await api.server.archive.pool.query('select from contact_field_values where contact_id = $1', [contact.id])).rows
        .length;
    expect(await kept()).toBeGreaterThan(0);

    await manager.client
      .act('contactErase', { id: contact.id, version: contact.version, reason: '本人要求删除' })
      .data();

    expect(await kept()).toBe(0);
  });
});
