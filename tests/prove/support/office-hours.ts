import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import { openReps } from '../../bench/questions/record-visit/reps.ts';
import { openOffice } from '../../bench/support/office.ts';

export interface Counted {
  readonly times: number[];
  readonly failed: string[];
}

interface Question {
  readonly query: string;
  readonly variables?: object;
}

const READ = `query ($after: String) { customers(first: 20, after: $after, sort: [{ by: NAME }]) {
  nodes { id code name grade owner { name } visits(first: 3) { nodes { visitedAt summary } } orders(first: 3) { nodes { number state } } } } }`;
const CUSTOMER = `query ($id: ID!) { customer(id: $id) { id version } }`;
const EDIT =
  'mutation ($input: CustomerEditInput!) { customerEdit(input: $input) { customer { id } userErrors { code } } }';
const VISIT =
  'mutation ($input: VisitRecordInput!) { visitRecord(input: $input) { visit { id } userErrors { code } } }';
const ORDER =
  'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } userErrors { code } } }';
const ANSWER_WITHIN_MS = 30_000;
/** What an honest person may meet in the rows of a load: his card is full, another was quicker. No fault of a migration. */
const HONEST = /"code":"(CARD_[A-Z_]+|VISIT_[A-Z_]+|CONFLICT|CUSTOMER_FIELD_FILLED_ALREADY)"/;

/** People who read and write by the API at `url` until they are told to go home. */
export class OfficeHours {
  readonly reading: Counted = { times: [], failed: [] };
  readonly writing: Counted = { times: [], failed: [] };
  readonly #url: string;
  readonly #database: pg.Pool;
  #isOver = false;
  #people: Promise<unknown> = Promise.resolve();

  constructor(url: string, database: pg.Pool) {
    this.#url = url;
    this.#database = database;
  }

  async open({ readers, writers }: { readers: number; writers: number }): Promise<void> {
    const office = await openOffice(this.#database);
    const reps = await openReps(this.#database, writers);
    const { rows } = await this.#database.query<{ id: string }>('select id from products order by id limit 1');
    const productId = rows[0]?.id;
    this.#people = Promise.all([
      ...office
        .slice(0, readers)
        .map(({ person }) => this.#day(() => this.#ask(this.reading, { query: READ }, person))),
      ...reps.map(({ cookie, customerIds }) =>
        this.#day(() =>
          this.#write(
            { cookie },
            { customerId: customerIds[Math.floor(Math.random() * customerIds.length)], productId },
          ),
        ),
      ),
    ]);
  }

  async close(): Promise<void> {
    this.#isOver = true;
    await this.#people;
  }

  async #day(work: () => Promise<unknown>): Promise<void> {
    while (!this.#isOver) {
      await work();
      await pause(20);
    }
  }

  async #write(
    person: Record<string, string>,
    { customerId, productId }: Record<string, string | undefined>,
  ): Promise<void> {
    const visitedAt = new Date(Date.now() - 3_600_000).toISOString();
    const visit = { customerId, visitedAt, kind: 'RETURN', summary: 'Wants twelve boxes more' };
    await this.#ask(this.writing, { query: VISIT, variables: { input: keyed(visit) } }, person);
    const order = { customerId, channel: 'WECHAT', lines: [{ productId, quantity: '3' }] };
    await this.#ask(this.writing, { query: ORDER, variables: { input: keyed(order) } }, person);
    const customer = await this.#ask(this.reading, { query: CUSTOMER, variables: { id: customerId } }, person);
    const edit = { ...customer?.['customer'], businessConcept: `Lane ${randomUUID()}` };
    await this.#ask(this.writing, { query: EDIT, variables: { input: keyed(edit) } }, person);
  }

  async #ask(
    { times, failed }: Counted,
    question: Question,
    person: Readonly<Record<string, string>>,
  ): Promise<Record<string, object> | null> {
    const began = performance.now();
    const text = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...person },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    }).then((response) => response.text(), String);
    times.push(performance.now() - began);
    const answer = text.startsWith('{')
      ? (JSON.parse(text) as { data?: Record<string, object>; errors?: unknown })
      : {};
    const isGood = answer.data && !answer.errors && (!text.includes('"userErrors":[{') || HONEST.test(text));
    if (!isGood) failed.push(text.slice(0, 300));
    return answer.data ?? null;
  }
}

const keyed = (input: object): object => ({ ...input, idempotencyKey: randomUUID() });
