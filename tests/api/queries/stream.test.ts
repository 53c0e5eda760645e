import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import {
  ask,
  aSavedQuery,
  get,
  MANY,
  UNPACKED,
  streamingBackends,
  streamingWorld,
  type StreamingWorld,
} from './query-world.ts';

const PRODUCTS = '{ products { nodes { number name listPrice category { name } } } }';

let world: StreamingWorld;
let everything: string;

beforeAll(async () => {
  world = await streamingWorld();
  everything = await aSavedQuery(world.manager, PRODUCTS);
});
afterAll(() => world.stop());

interface Exported {
  readonly kind: string;
  readonly after: Record<string, unknown>;
}

async function exported(name: string): Promise<Exported[]> {
  return world.sql<Exported>(
    `select kind, after from journal_entries where action = 'savedQueryStream' and after ->> 'name' = '${name}' order by id`,
  );
}

interface StalledReader {
  readonly rest: () => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** Somebody who takes the first bytes and then reads no further until told. */
async function reader(address: string): Promise<StalledReader> {
  const end = new AbortController();
  const response = await world.manager.fetch(`/query/${address}`, { headers: UNPACKED, signal: end.signal });
  const source = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const begun = decoder.decode((await source.read()).value, { stream: true });
  return {
    rest: async () => {
      let text = begun;
      for (let part = await source.read(); !part.done; part = await source.read())
        text += decoder.decode(part.value, { stream: true });
      return text;
    },
    leave: async () => {
      end.abort();
      await source.cancel().catch(() => undefined);
    },
  };
}

function lines(text: string): { number: string; name: string }[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function eventually(work: () => Promise<void>, timeout = 15_000): Promise<void> {
  await vi.waitFor(work, { timeout, interval: 50 });
}

describe('every row, once', () => {
  test('as NDJSON, in the order of the list, however many pages that would be', async () => {
    const { status, headers, text } = await get(world.manager, `${everything}.ndjson`);

    const numbers = lines(text).map(({ number }) => number);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(numbers).toHaveLength(MANY);
    expect(numbers).toEqual([...new Set(numbers)].toSorted());
    expect(lines(text)[2]).toMatchObject({ number: 'S000003', listPrice: '0.03', category: { name: 'Cakes' } });
  });

  test('as CSV, with a row of headings and objects as columns of their own', async () => {
    const { headers, text } = await get(world.manager, `${everything}.csv`);

    const rows = text.split('\r\n');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${everything}.csv"`);
    expect(rows[0]?.replace('\uFEFF', '')).toBe('number,name,listPrice,category.name');
    expect(rows).toHaveLength(MANY + 2);
    expect(rows[3]).toMatch(/^S000003,Cake 3饼+,0\.03,Cakes$/);
    expect(rows[2]).toMatch(/^S000002,Cake 2饼+,0\.02,$/);
  });

  test('lists below the rows are read with every batch', async () => {
    const name = await aSavedQuery(
      world.manager,
      '{ productCategories { nodes { name products(first: 2) { nodes { number } } } } }',
    );

    expect((await get(world.manager, `${name}.ndjson`)).text).toBe(
      '{"name":"Cakes","products":{"nodes":[{"number":"S000003"},{"number":"S000006"}]}}\n',
    );
  });

  test('variables and versions are those of the question', async () => {
    const name = await aSavedQuery(
      world.manager,
      'query Some($least: Decimal!) { products(filter: { listPrice: { gte: $least } }) { nodes { number } } }',
    );

    const { text } = await ask(world.manager, `${name}.ndjson`, { variables: { least: '599.99' }, version: 1 });
    expect(lines(text).map(({ number }) => number)).toEqual(['S059999', 'S060000']);
  });

  test('one snapshot: what is written meanwhile is not part of it', async () => {
    const { rest } = await reader(`${everything}.ndjson`);
    await world.sql("update products set number = 'Z' || number where number = 'S060000'");

    const last = lines(await rest()).at(-1);

    await world.sql("update products set number = 'S060000' where number = 'ZS060000'");
    expect(last?.number).toBe('S060000');
  });
});

describe('promise S20: an export', () => {
  test('cells that a table program would run are made harmless, numbers stay numbers', async () => {
    await world.sql(`insert into products (id, created_at, updated_at, version, number, name, list_price, currency, is_active)
      values (gen_random_uuid(), now(), now(), 1, '@SUM', '=1+1, "x"', 5, 'CNY', true)`);
    const name = await aSavedQuery(
      world.manager,
      '{ products(filter: { number: { startsWith: "@" } }) { nodes { number name listPrice isActive } } }',
    );

    const { text } = await get(world.manager, `${name}.csv`);
    await world.sql("delete from products where number = '@SUM'");
    expect(text).toContain(`\r\n'@SUM,"'=1+1, ""x""",5.00,true\r\n`);
  });

  test('is a right of its own', async () => {
    const finance = await get(world.manager, everything);
    expect(finance.status).toBe(200);
    expect(await get(world.admin, `${everything}.csv`)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('is in the journal with its question and the number of rows', async () => {
    const name = await aSavedQuery(
      world.manager,
      'query A($n: String) { products(filter: { number: { eq: $n } }) { nodes { id } } }',
    );

    await ask(world.manager, `${name}.csv`, { variables: { n: 'S000007' } });

    await eventually(async () =>
      expect(await exported(name)).toEqual([
        {
          kind: 'export',
          after: { name, version: 1, format: 'csv', variables: { n: 'S000007' }, rows: 1, outcome: 'finished' },
        },
      ]),
    );
  });
});

describe('what cannot be streamed is refused before anything is sent', () => {
  test.each([
    ['two lists', '{ products { nodes { id } } regions { nodes { id } } }', 'ndjson'],
    ['no list', 'query One { viewer { locale } }', 'ndjson'],
    ['more than its rows', '{ products { totalCount nodes { id } } }', 'ndjson'],
    ['edges', '{ products { edges { node { id } } } }', 'ndjson'],
    ['lists in a table', '{ productCategories { nodes { products { nodes { id } } } } }', 'csv'],
  ])('%s', async (_, document, format) => {
    const name = await aSavedQuery(world.manager, document);

    expect(await get(world.manager, `${name}.${format}`)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('promise S5: one row that reaches too many objects', async () => {
    const document =
      '{ productCategories { nodes { products(first: 100) { nodes { category { products(first: 100) { nodes { category { products(first: 100) { nodes { id } } } } } } } } } } }';
    const name = await aSavedQuery(world.manager, document);

    expect(await get(world.manager, `${name}.ndjson`)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
  });

  test('fields without right', async () => {
    const name = await aSavedQuery(world.manager, '{ journalEntries { nodes { id } } }');

    expect(await get(world.manager, `${name}.ndjson`)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });
});

describe('who leaves', () => {
  test('in the middle: the connection is free at once, and no more was read than was taken', async () => {
    const name = await aSavedQuery(world.manager, PRODUCTS);
    const { leave } = await reader(`${name}.ndjson`);
    expect(await streamingBackends(world)).toBe(1);

    await leave();

    await eventually(async () => expect(await streamingBackends(world)).toBe(0));
    await eventually(async () => expect(await exported(name)).toMatchObject([{ after: { outcome: 'cancelled' } }]));
    const [entry] = await exported(name);
    expect(entry?.after['rows']).toBeLessThan(MANY);
  });

  test('while the database is at work: its statement is cancelled', async () => {
    const name = await aSavedQuery(world.manager, PRODUCTS);
    const other = new pg.Client(world.database.migrationUrl);
    await other.connect();
    await other.query('begin; lock table product_categories in access exclusive mode');
    const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    const end = new AbortController();
    const asked = world.manager.fetch(`/query/${name}.ndjson`, { headers: UNPACKED, signal: end.signal });
    await eventually(async () => expect(await world.sql(waiting)).toHaveLength(1));

    const left = Date.now();
    end.abort();

    await expect(asked).rejects.toThrow('abort');
    await eventually(async () => expect(await world.sql(waiting)).toHaveLength(0));
    // Sooner than the two seconds after which the database would give up by itself.
    expect(Date.now() - left).toBeLessThan(1_500);
    await other.end();
  });
});

describe('trouble in the middle', () => {
  const KILL =
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null';

  test('NDJSON ends with a line that tells it', async () => {
    const name = await aSavedQuery(world.manager, PRODUCTS);
    const { rest } = await reader(`${name}.ndjson`);
    await world.sql(KILL);

    const all = (await rest()).trimEnd().split('\n');

    expect(JSON.parse(all.at(-1) as string)).toMatchObject({ error: { extensions: { code: 'SERVICE_UNAVAILABLE' } } });
    expect(all.length).toBeLessThan(MANY);
    await eventually(async () => expect(await exported(name)).toMatchObject([{ after: { outcome: 'failed' } }]));
  });

  test('CSV breaks off, so that nobody takes it for the whole', async () => {
    const { rest } = await reader(`${everything}.csv`);
    await world.sql(KILL);

    expect(await rest().then(({ length }) => `whole: ${length}`, String)).toContain('terminated');
  });
});

describe('others', () => {
  test('a stream that stalls leaves them their connections; the next stream waits for its turn', async () => {
    const stalled = await reader(`${everything}.ndjson`);
    const next = get(world.manager, `${everything}.ndjson`);

    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(world.manager, everything)));

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    await stalled.leave();
    expect(lines((await next).text)).toHaveLength(MANY);
  });
});
