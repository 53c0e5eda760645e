import { randomUUID } from 'node:crypto';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

/** Everybody who has to do with an order; made once for each worker, since passwords take time. */
export interface Staff {
  readonly api: TestApi;
  readonly manager: Person;
  readonly finance: Person;
  readonly warehouse: Person;
  readonly rep: Person;
  readonly otherRep: Person;
}

interface Line {
  readonly id: string;
  readonly version: number;
  readonly lineNo: number;
}

export interface EnteredOrder {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly lines: readonly Line[];
}

export interface Trade extends Staff {
  readonly customerId: string;
  /** Two products of 10.00 and 4.00. */
  readonly cakeId: string;
  readonly pieId: string;
}

async function hireStaff(): Promise<Staff> {
  const api = await workerApi();
  const hire = (role: string): Promise<Person> => aPerson(api, role);
  const [manager, finance, warehouse, rep, otherRep] = await Promise.all([
    hire('SALES_MANAGER'),
    hire('FINANCE'),
    hire('WAREHOUSE'),
    hire('REP'),
    hire('REP'),
  ]);
  return { api, manager, finance, warehouse, rep, otherRep };
}

let ofThisWorker: Promise<Staff> | null = null;

async function aProduct(api: TestApi, listPrice: string): Promise<string> {
  const product = { number: `P${randomUUID()}`, name: 'Osmanthus cake', listPrice, currency: 'CNY' };
  return (await api.admin.act('productCreate', product, 'product { id }').data())['productCreate'].product.id;
}

/** A customer of `rep` and two products; nothing in it is touched by another test. */
export async function aTrade(): Promise<Trade> {
  ofThisWorker ??= hireStaff();
  const staff = await ofThisWorker;
  const { api, rep } = staff;
  const customer = await aCustomer(api, rep.client, { name: 'Golden Osmanthus Tea House', city: 'Shanghai' });
  return {
    ...staff,
    customerId: customer.id,
    cakeId: await aProduct(api, '10.00'),
    pieId: await aProduct(api, '4.00'),
  };
}

const ORDER = 'id version number state lines { id version lineNo }';

/** Ten cakes and five pies, entered by the rep. */
export function orderInput(trade: Trade, more: object = {}): object {
  const lines = [
    { productId: trade.cakeId, quantity: '10' },
    { productId: trade.pieId, quantity: '5' },
  ];
  return { customerId: trade.customerId, channel: 'WECHAT', lines, ...more };
}

export async function anOrder(trade: Trade, more: object = {}): Promise<EnteredOrder> {
  const made = await trade.rep.client.act('orderCreate', orderInput(trade, more), `order { ${ORDER} }`).data();
  return made['orderCreate'].order;
}

export async function aConfirmedOrder(trade: Trade, more: object = {}): Promise<EnteredOrder> {
  const { id, version } = await anOrder(trade, more);
  const reply = { id, version, reply: 'CONFIRMED', via: 'PHONE', text: 'On Friday.' };
  const answer = await trade.manager.client.act('orderReply', reply, `order { ${ORDER} }`).data();
  return answer['orderReply'].order;
}

/** How an order stands, as the manager sees it. */
export async function standing(trade: Trade, id: string) {
  const query = `query Standing($id: ID!) { order(id: $id) {
    version state isOnHold ackAt closeReason orderedAmount netAmount paidAmount refundedAmount dueAmount freight
    lines { id version lineNo orderedQuantity cancelledQuantity shippedQuantity returnedQuantity openQuantity unitPrice discountRate netAmount }
    deliveries { id version number state lines { quantity orderLine { id } } }
    payments { kind amount } } }`;
  return (await trade.manager.client.run(query, { id }).data())['order'];
}
