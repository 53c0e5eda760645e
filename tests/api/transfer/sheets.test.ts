import { randomInt } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion, unique, type Person } from '../../support/cast.ts';
import { importText } from './import-here.ts';

let api: TestApi;
let manager: Person;
let region: { readonly code: string };

beforeAll(async () => {
  api = await workerApi();
  [manager, region] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aRegion(api)]);
});

/** Far from what the sequence gives to other tests. */
const aSerial = (): number => randomInt(1_000_000, 900_000_000);

async function findByCode(code: string) {
  const asked = `query Find($code: String!) { customerByCode(code: $code) { code serial name grade region { code } codes { code } } }`;
  const data = await manager.client.run(asked, { code }).data();
  return data['customerByCode'];
}

describe('customers', () => {
  test('a code that comes with a free serial is kept, and the next customer gets a later serial', async () => {
    const serial = aSerial();
    const code = `${region.code}-BO-${serial}`;

    const outcome = await importText(api, { sheet: 'customers', text: `code,name\n${code},${unique('Firm')}\n` });

    expect(outcome).toMatchObject({ created: 1, codes: {} });
    expect(await findByCode(code)).toMatchObject({ code, serial, grade: 'B', region: { code: region.code } });
    expect((await aCustomer(api, manager.client)).serial).toBeGreaterThan(serial);
  });

  test('facts beside the code win: the code follows them, and the one that came in still finds the customer', async () => {
    const serial = aSerial();
    const came = `${region.code}-BO-${serial}`;

    await importText(api, { sheet: 'customers', text: `code,name,grade\n${came},${unique('Firm')},A\n` });

    expect(await findByCode(came)).toMatchObject({ code: `${region.code}-AO-${serial}`, grade: 'A' });
  });

  test('rules 6.5: who stands twice in one file comes in once, unless said to be another one', async () => {
    const [name, phone] = [unique('Jade Rabbit'), `138${randomInt(10_000_000, 99_999_999)}`];
    const row = (...cells: string[]): string => [unique('key'), region.code, ...cells].join(',');
    const text = [
      'externalKey,region,name,phone,taxNumber,isKnownDistinct',
      row(name, '', '', ''),
      row(name.toUpperCase(), '', '', ''),
      row(unique('Firm'), phone, `91-${phone}`, ''),
      row(unique('Firm'), `+86 ${phone}`, '', ''),
      row(unique('Firm'), '', `91${phone}`, ''),
      row(unique('Firm'), phone, '', 'true'),
    ].join('\n');

    expect(await importText(api, { sheet: 'customers', text })).toMatchObject({
      created: 3,
      codes: { CUSTOMER_DUPLICATE_FOUND: 3 },
    });
  });

  test('rules 5.5, 7.1: a referral names who referred, second-tier customers name their agent and are not direct', async () => {
    const [agent, referrer] = [
      await aCustomer(api, manager.client, { type: 'AGENT' }),
      await aCustomer(api, manager.client),
    ];
    const [referred, supplied] = [unique('key'), unique('key')];
    const row = (...cells: string[]): string => [unique('Firm'), region.code, ...cells].join(',');
    const text = [
      'name,region,externalKey,source,referredBy,suppliedBy,isDirect',
      row(referred, 'REFERRAL', referrer.code, '', ''),
      row(supplied, '', '', agent.code, ''),
      row(unique('key'), 'REFERRAL', '', '', ''),
      row(unique('key'), 'REFERRAL', 'SHP-AM-99999', '', ''),
      row(unique('key'), '', '', referrer.code, ''),
      row(unique('key'), '', '', agent.code, 'true'),
    ].join('\n');

    expect(await importText(api, { sheet: 'customers', text })).toMatchObject({
      created: 2,
      codes: {
        CUSTOMER_REFERRER_REQUIRED: 1,
        UNKNOWN_REFERENCE: 1,
        CUSTOMER_NOT_AN_AGENT: 1,
        CUSTOMER_SUPPLIED_NOT_DIRECT: 1,
      },
    });
    const { customers } = await manager.client
      .run(
        `query L($keys: [String!]!) { customers(filter: { externalKey: { in: $keys } }, sort: [{ by: SERIAL }]) {
          nodes { isDirect referredBy { code } suppliedBy { code } } } }`,
        { keys: [referred, supplied] },
      )
      .data();
    expect(customers.nodes).toEqual([
      { isDirect: true, referredBy: { code: referrer.code }, suppliedBy: null },
      { isDirect: false, referredBy: null, suppliedBy: { code: agent.code } },
    ]);
  });

  test('a taken serial, a broken code and an unknown region are refused, each by its name', async () => {
    const { serial } = await aCustomer(api, manager.client);
    const text = [
      'code,externalKey,name,region',
      `${region.code}-CO-${String(serial).padStart(5, '0')},,${unique('Firm')},${region.code}`,
      `42,,${unique('Firm')},${region.code}`,
      `,${unique('key')},${unique('Firm')},QQQQ`,
    ].join('\n');

    const { created, codes } = await importText(api, { sheet: 'customers', text });

    expect(created).toBe(0);
    expect(codes).toEqual({ CUSTOMER_SERIAL_TAKEN: 1, CUSTOMER_CODE_INVALID: 1, UNKNOWN_REFERENCE: 1 });
  });

  test('the second file changes what differs and leaves alone what it does not name', async () => {
    const key = unique('key');
    const first = `externalKey,name,region,city\n${key},Before,${region.code},上海\n`;
    const second = `externalKey,name,region\n${key},After,${region.code}\n`;

    expect(await importText(api, { sheet: 'customers', text: first })).toMatchObject({ created: 1 });
    expect(await importText(api, { sheet: 'customers', text: second })).toMatchObject({ updated: 1 });
    expect(await importText(api, { sheet: 'customers', text: second })).toMatchObject({ skipped: 1 });
    const asked = `query Find($key: String!) { customers(first: 1, filter: { externalKey: { eq: $key } }) { nodes { name city } } }`;
    const data = await manager.client.run(asked, { key }).data();
    expect(data['customers'].nodes).toEqual([{ name: 'After', city: '上海' }]);
  });

  test('rules 6.5: a row that looks like a known customer is reported, unless it says that it is another one', async () => {
    const [name, phone] = [unique('Firm'), `137${randomInt(10_000_000, 99_999_999)}`];
    const line = (end: string) => `${unique('key')},${region.code},${end}\n`;
    const header = 'externalKey,region,name,phone,isKnownDistinct\n';
    await importText(api, { sheet: 'customers', text: `${header}${line(`${name},${phone},`)}` });

    const again = `${header}${line(`${unique('Other')},+86 ${phone},`)}${line(`${name.toUpperCase()},,`)}${line(`${name},${phone},true`)}`;
    expect(await importText(api, { sheet: 'customers', text: again })).toMatchObject({
      created: 1,
      codes: { CUSTOMER_DUPLICATE_FOUND: 2 },
    });
  });
});

describe('orders', () => {
  const header = 'number,customer,receivedAt,shippedAt,currency';

  test('an order with a date of dispatch becomes a delivery with its lines', async () => {
    const [customer, product, number] = [unique('key'), unique('sku').slice(-20), unique('SO')];
    await importText(api, {
      sheet: 'customers',
      text: `externalKey,name,region\n${customer},${unique('Firm')},${region.code}\n`,
    });
    await importText(api, { sheet: 'products', text: `number,name,listPrice\n${product},Cake,10\n` });
    await importText(api, {
      sheet: 'orders',
      text: `${header}\n${number},${customer},2025-03-01,2025-03-03 10:00,CNY\n`,
    });
    const lines = `order,product,orderedQuantity,unitPrice,discountRate\n${number},${product},3,9.99,0.05\n`;

    expect(await importText(api, { sheet: 'order-lines', text: lines })).toMatchObject({ created: 1 });

    const asked = `query Find($number: String!) {
      orders(first: 1, filter: { number: { eq: $number } }) { nodes { state netAmount deliveries { lines { quantity } } } }
    }`;
    const data = await manager.client.run(asked, { number }).data();
    // 3 x 9.99 less 5 % is 28.4715.
    expect(data['orders'].nodes).toEqual([
      { state: 'SHIPPED', netAmount: '28.47', deliveries: [{ lines: [{ quantity: '3.000' }] }] },
    ]);
  });

  test('what nobody knows and what cannot be is refused', async () => {
    const customer = unique('key');
    await importText(api, {
      sheet: 'customers',
      text: `externalKey,name,region\n${customer},${unique('Firm')},${region.code}\n`,
    });
    const rows = [
      `${unique('SO')},nobody,2025-03-01,,CNY`,
      `${unique('SO')},${customer},2025-03-01,2025-02-01,CNY`,
      `${unique('SO')},${customer},2099-03-01,,CNY`,
      `${unique('SO')},${customer},2025-03-01,,yuan`,
    ];

    const { created, codes } = await importText(api, { sheet: 'orders', text: [header, ...rows].join('\n') });

    expect(created).toBe(0);
    expect(codes).toEqual({
      UNKNOWN_REFERENCE: 1,
      DELIVERY_BEFORE_ORDER: 1,
      ORDER_RECEIVED_AFTER_ENTRY: 1,
      TOO_LONG: 1,
    });
  });
});
