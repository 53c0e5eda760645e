import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, there, waitingOf } from '../../support/asking.ts';
import { aCustomer, aPerson, type Person, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let supervisor: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, supervisor] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_SUPERVISOR')]);
});

interface Value extends TestRow {
  readonly value: string | null;
  readonly isCurrent: boolean;
  readonly reviewState: string;
}

const VALUE = 'id version field value isCurrent source agency cost obtainedOn reviewState recordedBy { id }';

async function valuesOf(id: string, field: string, client: Client = supervisor.client): Promise<Value[]> {
  const text = `query V($id: ID!, $field: String!) {
    customer(id: $id) { fieldValues(filter: { field: { eq: $field } }) { nodes { ${VALUE} } } } }`;
  return (await client.run(text, { id, field }).data())['customer'].fieldValues.nodes;
}

async function read(id: string, selection: string) {
  const data = await supervisor.client.run(`query One($id: ID!) { customer(id: $id) { ${selection} } }`, { id }).data();
  return data['customer'];
}

function said(customerId: string, values: Record<string, string>, origin: object = { source: 'CUSTOMER_FORM' }) {
  const given = Object.entries(values).map(([field, value]) => ({ field, value }));
  return rep.client.act('customerValuesRecord', { customerId, ...origin, values: given });
}

async function reviewed(value: Value, decision: object): Promise<void> {
  await supervisor.client.act('customerValueReview', { id: value.id, version: value.version, ...decision }).data();
}

describe('rules 3.3: every value keeps source, date and person', () => {
  test('what is typed into the form comes from the rep, phones with their middle hidden', async () => {
    const { id } = await aCustomer(api, rep.client, { city: '上海', phone: '13812341234', employeeCount: 12 });

    expect(await valuesOf(id, 'city')).toMatchObject([
      {
        value: '上海',
        isCurrent: true,
        source: 'REP_VISIT',
        reviewState: 'ACCEPTED',
        recordedBy: { id: rep.employeeId },
      },
    ]);
    expect(await valuesOf(id, 'phoneFull')).toMatchObject([{ value: '138****1234' }]);
    expect(await valuesOf(id, 'employeeCount')).toMatchObject([{ value: '12' }]);
    expect(await valuesOf(id, 'address')).toEqual([]);
  });

  test('what was consented to comes from who asked for it, of the day on which he asked', async () => {
    const customer = await aCustomer(api, rep.client, { city: '上海' });
    const input = { id: customer.id, version: customer.version, city: '苏州', reason: '总部迁址' };
    await rep.client.act('customerEdit', input).data();
    await decided(await aPerson(api, 'SALES_MANAGER'), await waitingOf(rep.client, customer.id, 'CUSTOMER_CHANGE'));

    const now = (await valuesOf(customer.id, 'city')).find(({ isCurrent }) => isCurrent);
    expect(now).toMatchObject({ value: '苏州', obtainedOn: '2026-11-21', recordedBy: { id: rep.employeeId } });
  });

  test('data of a survey agency carry its name and the cost, and fill blanks at once', async () => {
    const { id } = await aCustomer(api, rep.client);
    const agency = { source: 'SURVEY_AGENCY', agency: '华东征信', cost: '800.00', obtainedOn: '2026-03-01' };
    await said(id, { creditStatus: '良好' }, { source: 'SURVEY_AGENCY' }).refused('TEXT_REQUIRED');
    await said(id, { creditStatus: '良好' }, agency).data();

    expect(await read(id, 'creditStatus')).toEqual({ creditStatus: '良好' });
    expect(await valuesOf(id, 'creditStatus')).toMatchObject([{ ...agency, reviewState: 'ACCEPTED' }]);
  });

  test('a value that does not fit its field is refused, as is a field that is none', async () => {
    const { id } = await aCustomer(api, rep.client);
    const faults = { foundedOn: '2026-02-30', employeeCount: '-1', annualSales: 'much', type: 'KIOSK', wage: '1' };
    for (const [field, value] of Object.entries(faults)) {
      await said(id, { [field]: value }).refused(field === 'wage' ? 'FIELD_UNKNOWN' : 'VALUE_OUT_OF_RANGE');
    }
    await said(id, { city: '不详' }).refused('TEXT_REQUIRED');
    await api.nobody
      .act('customerValuesRecord', { customerId: id, source: 'REP_VISIT', values: [] })
      .failed('UNAUTHENTICATED');
  });
});

test('rules 5.5: a referral names who referred, also when the source comes as a value', async () => {
  const { id } = await aCustomer(api, rep.client);
  expect(await said(id, { source: 'REFERRAL' }, { source: 'REP_VISIT' }).refused('CUSTOMER_REFERRER_REQUIRED')).toEqual(
    ['input', 'referredById'],
  );
  const named = await aCustomer(api, rep.client, { referredById: id });
  await said(named.id, { source: 'REFERRAL' }, { source: 'REP_VISIT' }).data();
});

describe('rules 3.3: what customers say of themselves is reviewed before it counts', () => {
  test('a filled blank is shown, does not count, and counts when somebody else accepts it', async () => {
    const { id } = await aCustomer(api, rep.client, { source: 'COLD_CALL' });
    await said(id, { phoneFull: '13800138000', city: '上海' }).data();
    const facts = 'city completeness missingFields unreviewedFields';
    expect(await read(id, facts)).toEqual({
      city: '上海',
      completeness: '0.7500',
      missingFields: ['phone'],
      unreviewedFields: ['city', 'phoneFull'],
    });

    for (const field of ['phoneFull', 'city']) {
      const [value] = await valuesOf(id, field);
      await reviewed(there(value), { decision: 'ACCEPTED' });
    }
    expect(await read(id, facts)).toMatchObject({ completeness: '1.0000', unreviewedFields: [] });
  });

  test('nobody reviews what he brought himself, nor twice, nor without the right', async () => {
    const { id } = await aCustomer(api, rep.client, {});
    const values = [{ field: 'city', value: '上海' }];
    await supervisor.client.act('customerValuesRecord', { customerId: id, source: 'CUSTOMER_FORM', values }).data();
    const value = there((await valuesOf(id, 'city'))[0]);
    const input = { id: value.id, version: value.version, decision: 'ACCEPTED' };
    await supervisor.client.act('customerValueReview', input).refused('FIELD_VALUE_REVIEWED_BY_AUTHOR');
    await rep.client.act('customerValueReview', input).failed('FORBIDDEN');

    const other = await aPerson(api, 'SALES_SUPERVISOR');
    await other.client.act('customerValueReview', { ...input, decision: 'REJECTED' }).refused('TEXT_REQUIRED');
    await other.client.act('customerValueReview', input).data();
    await other.client.act('customerValueReview', input).failed('STALE_VERSION');
  });

  test('beside a filled field it waits; accepted, the newest value wins and the old one stays in the history', async () => {
    const { id } = await aCustomer(api, rep.client, { annualSales: '1000000.00' });
    await said(id, { annualSales: '9000000.00' }).data();
    expect(await read(id, 'annualSales')).toEqual({ annualSales: '1000000.00' });

    const waiting = (await valuesOf(id, 'annualSales')).find(({ reviewState }) => reviewState === 'UNREVIEWED');
    await reviewed(there(waiting), { decision: 'ACCEPTED' });
    expect(await read(id, 'annualSales')).toEqual({ annualSales: '9000000.00' });
    const history = await valuesOf(id, 'annualSales');
    expect(history.map(({ value, isCurrent }) => [value, isCurrent]).toSorted()).toEqual([
      ['1000000.00', false],
      ['9000000.00', true],
    ]);
  });

  test('corrected, the words of the reviewer count; rejected, the former value comes back', async () => {
    const { id } = await aCustomer(api, rep.client, {});
    await said(id, { employeeCount: '500', city: '上海' }).data();
    const [size] = await valuesOf(id, 'employeeCount');
    await reviewed(there(size), { decision: 'CORRECTED', correctedTo: '50', note: '实地看过' });
    const [city] = await valuesOf(id, 'city');
    await reviewed(there(city), { decision: 'REJECTED', note: '已搬走' });

    expect(await read(id, 'employeeCount city')).toEqual({ employeeCount: 50, city: null });
    expect(await valuesOf(id, 'employeeCount')).toMatchObject([
      { value: '500', reviewState: 'CORRECTED', isCurrent: true },
    ]);
  });
});

test('rules 6.5: former values are as hidden as the field itself', async () => {
  const { id } = await aCustomer(api, rep.client, { creditStatus: '良好', city: '上海' });
  const finance = await aPerson(api, 'FINANCE');

  await finance.client.run('{ customerFieldValues { nodes { id } } }').failed('FORBIDDEN');
  const other = await aPerson(api, 'REP');
  const { customerFieldValues } = await other.client
    .run('query V($id: ID!) { customerFieldValues(filter: { customer: { id: { eq: $id } } }) { totalCount } }', { id })
    .data();
  expect(customerFieldValues.totalCount).toBe(0);
});
