import { importNorthwind } from '@living-archive/api/testing';
import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type Client, type TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { hasNorthwind, lineCents, money, northwindFolder, readRows, type FileRow } from './northwind-files.ts';

if (!hasNorthwind) console.warn(`Northwind is not at ${northwindFolder}: these tests are skipped.`);

/** The customer with a comma in the street, discounts, and an order that has not left yet. */
const CUSTOMER = 'BONAP';

let api: TestApi;
let reader: Client;
let reports: Awaited<ReturnType<typeof bringIn>>;

function bringIn() {
  return importNorthwind(
    { archive: api.server.archive, now: api.clock.now(), zone: 'Asia/Shanghai', say: () => undefined },
    northwindFolder,
  );
}

async function count(field: string, filter: string): Promise<number> {
  const data = await reader.run(`{ ${field}(first: 1, filter: ${filter}) { totalCount } }`).data();
  return data[field].totalCount;
}

interface ReadOrder {
  readonly number: string;
  readonly netAmount: string;
  readonly lines: readonly { readonly netAmount: string; readonly discountRate: string }[];
}

async function readAllOrders(): Promise<ReadOrder[]> {
  const orders: ReadOrder[] = [];
  for (let after: string | null = null; ;) {
    const page = await reader
      .run(
        `query Page($after: String) {
          orders(first: 100, after: $after, filter: { number: { startsWith: "NW-" } }) {
            nodes { number netAmount lines { netAmount discountRate } }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      )
      .data();
    orders.push(...page['orders'].nodes);
    if (!page['orders'].pageInfo.hasNextPage) return orders;
    after = page['orders'].pageInfo.endCursor;
  }
}

describe.skipIf(!hasNorthwind)('Northwind, brought in by the product’s own import', () => {
  beforeAll(async () => {
    api = await ownApi();
    reports = await bringIn();
    reader = (await aPerson(api, 'GENERAL_MANAGER')).client;
  });

  test('every row arrives', async () => {
    expect(reports.map(({ rejected }) => rejected)).toEqual(reports.map(() => 0));
    const imported = '{ externalKey: { isNull: false } }';

    expect(await count('customers', imported)).toBe(91);
    expect(await count('employees', imported)).toBe(9);
    expect(await count('products', imported)).toBe(77);
    expect(await count('orders', imported)).toBe(830);
  });

  test('21 orders have not left, and no other', async () => {
    const unshipped = readRows('orders.csv', 'shipAddress').filter(({ shippedDate }) => shippedDate === null);

    expect(unshipped).toHaveLength(21);
    expect(await count('orders', '{ state: { eq: ACKNOWLEDGED } }')).toBe(21);
    expect(await count('orders', '{ state: { eq: SHIPPED } }')).toBe(809);
  });

  test('2,155 lines add up to the cent', async () => {
    const files = readRows('order-details.csv');
    const orders = await readAllOrders();
    const lines = orders.flatMap((order) => order.lines);

    expect(lines).toHaveLength(2155);
    expect(lines.filter(({ discountRate }) => Number(discountRate) > 0)).toHaveLength(
      files.filter(({ discount }) => Number(discount) > 0).length,
    );
    const read = lines.reduce((sum, { netAmount }) => sum + BigInt(netAmount.replace('.', '')), 0n);
    expect(money(read)).toBe(money(files.reduce((sum, row) => sum + lineCents(row), 0n)));
    for (const { number, netAmount } of orders) {
      const own = files.filter(({ orderID }) => `NW-${orderID}` === number);
      expect(netAmount).toBe(money(own.reduce((sum, row) => sum + lineCents(row), 0n)));
    }
  });

  test('everybody reports to whom the file says', async () => {
    const data = await reader
      .run(
        `{ employees(first: 20, filter: { externalKey: { isNull: false } }) { nodes { externalKey name manager { externalKey } } } }`,
      )
      .data();

    const files = readRows('employees.csv');
    const bosses = new Map(files.map((row) => [row['employeeID'], row['reportsTo']]));
    for (const { externalKey, name, manager } of data['employees'].nodes) {
      expect([name, manager?.externalKey ?? null]).toEqual([nameOf(files, externalKey), bosses.get(externalKey)]);
    }
  });

  test('accents arrive, and the text NULL nowhere', async () => {
    expect(await count('products', '{ name: { eq: "Côte de Blaye" } }')).toBe(1);
    expect(
      await count(
        'customers',
        '{ OR: [{ province: { eq: "NULL" } }, { postalCode: { eq: "NULL" } }, { fax: { eq: "NULL" } }] }',
      ),
    ).toBe(0);
    expect(
      await count('orders', '{ OR: [{ shipToProvince: { eq: "NULL" } }, { shipToPostalCode: { eq: "NULL" } }] }'),
    ).toBe(0);
  });

  test('the whole archive of one customer is what the files say', async () => {
    const data = await reader
      .run(
        `query Archive($key: String!) {
          customers(first: 1, filter: { externalKey: { eq: $key } }) {
            nodes {
              name address city province postalCode country fax phoneFull
              contacts { name title isPrimary }
              orders(first: 100, sort: [{ by: NUMBER, direction: ASC }]) {
                nodes {
                  number state receivedAt requestedShipOn freight currency netAmount shipToName shipToAddress
                  rep { name }
                  deliveries { shippedAt carrier }
                  lines { product { name } orderedQuantity shippedQuantity unitPrice discountRate netAmount }
                }
              }
            }
          }
        }`,
        { key: CUSTOMER },
      )
      .data();

    expect(withPlainInstants(data['customers'].nodes[0])).toEqual(archiveFromFiles(CUSTOMER));
  });

  test('brought in again, nothing is doubled and nothing changes', async () => {
    const again = await bringIn();

    expect(again.flatMap(({ created, updated, rejected }) => [created, updated, rejected])).toEqual(
      again.flatMap(() => [0, 0, 0]),
    );
  });
});

function nameOf(employees: readonly FileRow[], id: string | null | undefined): string {
  const row = employees.find(({ employeeID }) => employeeID === id);
  return `${row?.['firstName']} ${row?.['lastName']}`;
}

function instant(text: string | null | undefined): string {
  return new Date(`${text?.slice(0, 10)}T00:00:00+08:00`).toISOString();
}

/** An instant has several spellings on the wire; compared is the instant. */
function withPlainInstants(answer: unknown): unknown {
  const names = new Set(['receivedAt', 'shippedAt']);
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    names.has(name) && typeof value === 'string' ? new Date(value).toISOString() : value,
  );
}

const CARRIERS: Readonly<Record<string, string>> = { 1: 'Speedy Express', 2: 'United Package', 3: 'Federal Shipping' };

function archiveFromFiles(key: string): unknown {
  const customer = readRows('customers.csv', 'address').find(({ customerID }) => customerID === key);
  const orders = readRows('orders.csv', 'shipAddress').filter(({ customerID }) => customerID === key);
  expect(orders.length).toBeGreaterThan(10);
  return {
    name: customer?.['companyName'],
    address: customer?.['address'],
    city: customer?.['city'],
    province: customer?.['region'],
    postalCode: customer?.['postalCode'],
    country: customer?.['country'],
    fax: customer?.['fax'],
    phoneFull: customer?.['phone'],
    contacts: [{ name: customer?.['contactName'], title: customer?.['contactTitle'], isPrimary: true }],
    orders: { nodes: orders.toSorted((a, b) => Number(a['orderID']) - Number(b['orderID'])).map(orderFromFiles) },
  };
}

function orderFromFiles(order: FileRow): unknown {
  const lines = readRows('order-details.csv').filter(({ orderID }) => orderID === order['orderID']);
  const products = readRows('products.csv');
  const shippedAt = order['shippedDate'];
  return {
    number: `NW-${order['orderID']}`,
    state: shippedAt ? 'SHIPPED' : 'ACKNOWLEDGED',
    receivedAt: instant(order['orderDate']),
    requestedShipOn: order['requiredDate']?.slice(0, 10),
    freight: order['freight'],
    currency: 'USD',
    netAmount: money(lines.reduce((sum, line) => sum + lineCents(line), 0n)),
    shipToName: order['shipName'],
    shipToAddress: order['shipAddress'],
    rep: { name: nameOf(readRows('employees.csv'), order['employeeID']) },
    deliveries: shippedAt ? [{ shippedAt: instant(shippedAt), carrier: CARRIERS[order['shipVia'] ?? ''] }] : [],
    lines: lines.map((line) => ({
      product: { name: products.find(({ productID }) => productID === line['productID'])?.['productName'] },
      orderedQuantity: `${line['quantity']}.000`,
      shippedQuantity: shippedAt ? `${line['quantity']}.000` : '0.000',
      unitPrice: line['unitPrice'],
      discountRate: Number(line['discount']).toFixed(4),
      netAmount: money(lineCents(line)),
    })),
  };
}
