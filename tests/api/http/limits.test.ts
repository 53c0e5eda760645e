import { Lexer, Source, TokenKind } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';

let api: TestApi;
let manager: Client;
let program: Client;

beforeAll(async () => {
  api = await workerApi();
  manager = (await aPerson(api, 'GENERAL_MANAGER')).client;
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  const roleId = roles.nodes.find(({ key }: { key: string }) => key === 'GENERAL_MANAGER').id;
  const made = await manager.act('apiTokenCreate', { name: 'Limits', roleId }, 'clearText').data();
  program = api.withToken(made['apiTokenCreate'].clearText);
});

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** Levels below customers and visits in turn, each with one row: `depth` fields deep. */
function nested(depth: number): string {
  const down = ['customers(first: 1)', 'nodes', 'visits(first: 1)', 'nodes', 'customer'];
  const field = (at: number): string => (at < 5 ? down[at] : down[2 + ((at - 2) % 3)]) as string;
  const fields = Array.from({ length: depth - 1 }, (_, at) => field(at));
  const leaf = fields.at(-1)?.startsWith('visits') ? 'totalCount' : 'id';
  return `{ ${fields.join(' { ')} { ${leaf} ${'} '.repeat(depth)}`;
}

/** A list in a filter has at most 1,000 values, so there are two. */
function inLists(values: readonly string[]): string {
  const [first, second] = [values.slice(0, 1_000), values.slice(1_000)].map((half) => half.join(' '));
  return `{ regions(filter: { code: { in: [${first}], notIn: [${second}] } }) { totalCount } }`;
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** A document with so many tokens. */
function long(tokens: number): string {
  const text = inLists(Array.from({ length: tokens - tokensOf(inLists([])) }, () => '"A"'));
  expect(tokensOf(text)).toBe(tokens);
  return text;
}

function withVariables(count: number): { text: string; variables: Record<string, string> } {
  const names = Array.from({ length: count }, (_, at) => `v${at}`);
  const text = `query Q(${names.map((name) => `$${name}: String!`).join(' ')}) ${inLists(names.map((name) => `$${name}`))}`;
  return { text, variables: Object.fromEntries(names.map((name) => [name, 'A'])) };
}

describe('promise S5: each limit has its code; what is at the limit is answered, what is one above is refused', () => {
  test.each([
    ['depth 12', nested(12), nested(13), 'QUERY_TOO_DEEP'],
    [
      '30 root fields',
      `{ ${many(30, (at) => `a${at}: __typename`)} }`,
      `{ ${many(31, (at) => `a${at}: __typename`)} }`,
      'QUERY_TOO_MANY_ROOT_FIELDS',
    ],
    ['2,000 tokens', long(2_000), long(2_001), 'QUERY_TOO_MANY_TOKENS'],
    [
      '20 directives',
      `{ ${many(20, (at) => `a${at}: __typename @skip(if: false)`)} }`,
      `{ ${many(21, (at) => `a${at}: __typename @skip(if: false)`)} }`,
      'QUERY_TOO_MANY_DIRECTIVES',
    ],
    [
      'a page of 100',
      '{ regions(first: 100) { totalCount } }',
      '{ regions(first: 101) { totalCount } }',
      'PAGE_TOO_LARGE',
    ],
    [
      'a page below a row of 100',
      '{ customers(first: 1) { nodes { visits(first: 100) { totalCount } } } }',
      '{ customers(first: 1) { nodes { visits(first: 101) { totalCount } } } }',
      'PAGE_TOO_LARGE',
    ],
  ])('%s', async (...[, at, above, code]) => {
    await manager.run(at).data();
    await manager.run(above).failed(code);
  });

  test('100 variables', async () => {
    const [at, above] = [withVariables(100), withVariables(101)];

    await manager.run(at.text, at.variables).data();
    await manager.run(above.text, above.variables).failed('QUERY_TOO_MANY_VARIABLES');
  });

  test('a page of 500 for programs', async () => {
    await program.run('{ customers(first: 500) { nodes { id } } }').data();
    await program.run('{ customers(first: 501) { nodes { id } } }').failed('PAGE_TOO_LARGE');
  });

  test.each([
    [
      'people',
      () => manager,
      [
        [100, 100],
        [100, 100],
        [48, 99],
      ],
      25_000,
    ],
    [
      'programs',
      () => program,
      [
        [199, 500],
        [1, 300],
      ],
      100_000,
    ],
  ] as const)('%s may reach so many objects at once', async (...[, client, pages, limit]) => {
    const lists = pages.map(
      ([rows, below], at) => `c${at}: customers(first: ${rows}) { nodes { visits(first: ${below}) { nodes { id } } } }`,
    );
    const answered = await client()
      .run(`{ ${lists.join(' ')} }`)
      .answer();
    const above = client().run(`{ ${lists.join(' ')} regions(first: 1) { nodes { id } } }`);

    expect(answered.errors).toBeUndefined();
    expect(answered.extensions.cost.estimated).toBe(limit);
    expect((await above.failed('QUERY_TOO_COSTLY')).extensions).toMatchObject({ cost: limit + 1, limit });
    expect((await above.answer()).extensions.cost).toEqual({ estimated: limit + 1, objects: 0, statements: 0 });
  });
});

describe('promise S5: what a request may be', () => {
  async function post(body: string): Promise<{ status: number; text: string }> {
    const headers = { 'content-type': 'application/json' };
    const response = await manager.fetch('/graphql', { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  }
  const codeOf = (text: string): string => JSON.parse(text).errors[0].extensions.code;

  test('256 KiB are read, one byte more is not', async () => {
    const padded = (bytes: number): string => {
      const bare = JSON.stringify({ query: '{ viewer { locale } }', extensions: { padding: '' } });
      return bare.replace('""', `"${'x'.repeat(bytes - bare.length)}"`);
    };
    const above = await post(padded(256 * 1024 + 1));

    expect((await post(padded(256 * 1024))).status).toBe(200);
    expect([above.status, codeOf(above.text)]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('a batch is refused, of one too', async () => {
    for (const operations of [1, 2]) {
      const { status, text } = await post(
        JSON.stringify(Array.from({ length: operations }, () => ({ query: '{ __typename }' }))),
      );
      expect([status, codeOf(text)]).toEqual([400, 'BATCH_NOT_ALLOWED']);
      expect(text).not.toContain('"data"');
    }
  });

  test('one operation is answered: of several the one that is named', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const one = await post(JSON.stringify({ query, operationName: 'B' }));
    const none = await post(JSON.stringify({ query }));

    expect(JSON.parse(one.text).data).toEqual({ b: 'Query' });
    expect(codeOf(none.text)).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});
