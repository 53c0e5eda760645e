import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { ask, openTrial, type Trial } from './trial.ts';

const READINGS = 300;
const KEPT = 20;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('snapshot');
});
afterAll(() => trial.stop());

interface ReadOrder {
  readonly number: string;
  readonly paidAmount: string;
  readonly payments: readonly { readonly amount: string }[];
}

/** Copies an order and pays it, both in one transaction, as fast as it goes; older ones leave together with their payment. */
class Payer {
  readonly #client: pg.Client;
  readonly #customer: string;
  readonly #ids: string[] = [];
  committed = 0;
  isPaying = true;

  constructor(customer: string) {
    this.#client = new pg.Client(trial.database.migrationUrl);
    this.#customer = customer;
  }

  async run(): Promise<void> {
    await this.#client.connect();
    const { rows } = await this.#client.query<Record<string, unknown>>(
      'select * from orders where customer_id = $1 limit 1',
      [this.#customer],
    );
    const columns = Object.keys(rows[0] ?? {});
    while (this.isPaying) await this.#pay(columns, rows[0] ?? {});
    await this.#client.end();
  }

  async #pay(columns: readonly string[], model: Record<string, unknown>): Promise<void> {
    const id = randomUUID();
    const own = { id, number: `paid ${id}`, external_key: null, paid_amount: '100.00', refunded_amount: '0.00' };
    const row: Record<string, unknown> = { ...model, ...own };
    const places = columns.map((_, at) => `$${at + 1}`).join(', ');
    await this.#client.query('begin');
    await this.#client.query(
      `insert into orders (${columns.join(', ')}) values (${places})`,
      columns.map((column) => row[column]),
    );
    await this.#client.query(
      `insert into payments (id, created_at, updated_at, version, order_id, customer_id, kind, amount, currency, received_on, method)
       values ($1, now(), now(), 1, $2, $3, 'RECEIPT', 100, 'CNY', '2026-11-21', 'CASH')`,
      [randomUUID(), id, this.#customer],
    );
    this.#ids.push(id);
    const leaving = this.#ids.length > KEPT ? this.#ids.shift() : undefined;
    if (leaving) {
      await this.#client.query('delete from payments where order_id = $1', [leaving]);
      await this.#client.query('delete from orders where id = $1', [leaving]);
    }
    await this.#client.query('commit');
    this.committed += 1;
  }
}

test('an order is never read without the payment that was committed with it, nor a list with the total of another moment', async () => {
  const asker = trial.askers.find(({ name }) => name === 'GENERAL_MANAGER') as Asker;
  const customers = new Set(
    (trial.rows.get('Customer') ?? []).filter(({ state }) => state === 'ACTIVE').map(({ id }) => id),
  );
  const customer = String(
    (trial.rows.get('Order') ?? []).find((order) => customers.has(String(order['customer'])))?.['customer'],
  );
  const text = `{ customer(id: "${customer}") { orders(first: 100, filter: { number: { startsWith: "paid " } }) {
    totalCount nodes { number paidAmount payments { amount } } } } }`;

  const payer = new Payer(customer);
  const paying = payer.run();
  const torn: string[] = [];
  let seen = 0;
  for (let reading = 0; reading < READINGS; reading += 1) {
    const { data, error } = await ask(trial, asker, { text });
    if (!data) throw new Error(error);
    const { orders } = data['customer'] as { orders: { totalCount: number; nodes: ReadOrder[] } };
    seen += orders.nodes.length;
    if (orders.totalCount !== orders.nodes.length) torn.push(`${orders.nodes.length} orders of ${orders.totalCount}`);
    for (const { number, paidAmount, payments } of orders.nodes) {
      const sum = payments.reduce((paid, { amount }) => paid + Number(amount), 0);
      if (sum !== Number(paidAmount)) torn.push(`${number} says ${paidAmount} and has payments of ${sum}`);
    }
  }
  payer.isPaying = false;
  await paying;

  expect(torn.slice(0, 5)).toEqual([]);
  expect(seen).toBeGreaterThan(READINGS);
  expect(payer.committed).toBeGreaterThan(READINGS / 10);
}, 60_000);
