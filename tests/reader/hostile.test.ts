import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type GraphqlAnswer, ownApi, type TestApi } from '../support/api.ts';

/** Promise S2; alone each takes milliseconds. */
const LONGEST = 2_000;

let api: TestApi;
beforeAll(async () => {
  api = await ownApi();
  await api.admin.run('{ regions { totalCount } }').data();
});
afterAll(() => api.stop());

interface Sent {
  readonly answer: GraphqlAnswer;
  readonly codes: readonly string[];
  readonly took: number;
}

async function send(document: string, variables: object = {}): Promise<Sent> {
  const begin = performance.now();
  const answer = await api.admin.run(document, variables).answer();
  return {
    answer,
    codes: (answer.errors ?? []).map(({ extensions }) => extensions.code),
    took: performance.now() - begin,
  };
}

/** Refused by its own fault, soon, and without a word about our inside. */
function expectRefusal(
  { status, text, codes, took }: { status: number; text: string; codes: readonly string[]; took: number },
  told: string,
): void {
  const all = `${told.slice(0, 500)} -> ${status} ${text.slice(0, 500)}`;
  expect(status, all).toBeLessThan(500);
  expect(codes, all).not.toEqual([]);
  expect(codes, all).not.toContain('INTERNAL_SERVER_ERROR');
  expect(codes, all).not.toContain('SERVICE_UNAVAILABLE');
  expect(text, all).not.toMatch(/select |node_modules|\/work\/|\.ts:|syntax error at|stack/i);
  expect(took, all).toBeLessThan(LONGEST);
}

async function refused(document: string, variables: object = {}): Promise<readonly string[]> {
  const { answer, codes, took } = await send(document, variables);
  expectRefusal({ ...answer, codes, took }, `${document} ${JSON.stringify(variables)}`);
  return codes;
}

/** With variables as their JSON text, for those that nest too deep to be written by JavaScript. */
async function refusedBody(variables: string): Promise<void> {
  const begin = performance.now();
  const body = `{"query":${JSON.stringify(REGIONS)},"variables":${variables}}`;
  const response = await api.admin.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  expectRefusal({ status: response.status, text, codes, took: performance.now() - begin }, variables);
}

async function answered(document: string, variables: object = {}): Promise<void> {
  const { answer, took } = await send(document, variables);
  expect(answer.errors, `${document.slice(0, 300)} ${answer.text.slice(0, 300)}`).toBeUndefined();
  expect(took).toBeLessThan(LONGEST);
}

const REGIONS =
  'query R($filter: RegionFilter, $sort: [RegionSort!], $first: Int, $after: String) { regions(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } } }';
const PRODUCTS = 'query P($filter: ProductFilter) { products(filter: $filter) { totalCount } }';
const EMPLOYEES = 'query E($filter: EmployeeFilter) { employees(filter: $filter) { totalCount } }';

describe('values', () => {
  test.each([
    ['U+0000', { name: { eq: 'a\u0000b' } }],
    ['a lone surrogate', { name: { contains: '\ud800' } }],
    ['a number for a text', { name: { eq: 5 } }],
    ['a list for a value', { name: { eq: ['a'] } }],
    ['an object for a value', { name: { eq: { a: 1 } } }],
    ['U+0000 in a list', { name: { in: ['a', '\u0000'] } }],
    ['an empty value in a list', { name: { in: [null] } }],
    ['an unknown operator', { name: { like: 'a' } }],
    ['an unknown field', { nonsense: { eq: 'a' } }],
    ['an empty value to compare with', { version: { gt: null } }],
    ['a number beyond an integer', { version: { eq: 1e300 } }],
    ['a fraction', { version: { eq: 1.5 } }],
    ['not a number', { version: { eq: 'NaN' } }],
    ['31 February', { createdAt: { eq: '2026-02-31T00:00:00Z' } }],
    ['an instant without a zone', { createdAt: { eq: '2026-02-01T00:00:00' } }],
    ['an instant of hour 25', { createdAt: { eq: '2026-02-01T25:00:00Z' } }],
    ['an instant before the calendar', { createdAt: { gt: '0001-01-01T00:00:00+14:00' } }],
    ['an instant behind the calendar', { createdAt: { lt: '9999-12-31T23:59:59-14:00' } }],
    ['an unknown period', { createdAt: { within: 'LAST_BLUE_MOON' } }],
    ['an id that is a number', { id: { eq: 12 } }],
    ['more values than a list may have', { name: { in: Array.from({ length: 1_001 }, (_, at) => `${at}`) } }],
  ])('%s is refused', async (_, filter) => {
    await refused(REGIONS, { filter });
  });

  test.each(['NaN', 'Infinity', '1e5', '', ' 1', '0x10', '1'.repeat(15), '0.00001', '--1'])(
    '%j is no decimal',
    async (eq) => {
      await refused(PRODUCTS, { filter: { listPrice: { eq } } });
    },
  );

  test.each(['2026-02-30', '2026-13-01', '0000-01-01', '10000-01-01', '2026-1-1', '-0001-01-01', ''])(
    '%j is no day',
    async (eq) => {
      await refused(EMPLOYEES, { filter: { hiredOn: { eq } } });
    },
  );

  test.each([
    ['an id that is none', { id: { eq: "' or 1=1 --" } }],
    ['no value at all', { name: { in: [] }, OR: [] }],
    ['characters that SQL and LIKE know', { name: { contains: '%_\\\'"$1;--' } }],
    ['a very long text', { name: { eq: 'x'.repeat(100_000) } }],
    ['null instead of conditions', { name: null, AND: null, NOT: null }],
  ])('%s is answered', async (_, filter) => {
    await answered(REGIONS, { filter });
  });
});

describe('pages', () => {
  test.each([-1, 0, 101, 2_147_483_647, 2_147_483_648, 1.5, '5', Number.MIN_SAFE_INTEGER])(
    'a page of %s rows is refused',
    async (first) => {
      await refused(REGIONS, { first });
    },
  );

  const cursor = (value: unknown): string =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const ID = '00000000-0000-7000-8000-000000000000';

  test.each([
    ['no cursor', 'nonsense'],
    ['not base64', '%%%'],
    ['not JSON', cursor('{')],
    ['another kind of JSON', cursor({ a: 1 })],
    ['of another order', cursor(['name,id', 'a', ID])],
    ['too short', cursor(['code,id', 'SH'])],
    ['too long', cursor(['code,id', 'SH', ID, ID])],
    ['with a number', cursor(['code,id', 5, ID])],
    ['with a list', cursor(['code,id', ['SH'], ID])],
    ['with an empty value where there is none', cursor(['code,id', null, ID])],
    ['with U+0000', cursor(['code,id', 'S\u0000', ID])],
    ['with a lone surrogate', cursor('["code,id","\\ud800","00000000-0000-7000-8000-000000000000"]')],
    ['with no id', cursor(['code,id', 'SH', "' or true --"])],
    ['deep', cursor('['.repeat(50_000) + ']'.repeat(50_000))],
    ['long', cursor(['code,id', 'x'.repeat(100_000), 'y'])],
    ['empty', ''],
  ])('a cursor that is %s is refused', async (_, after) => {
    await refused(REGIONS, { after });
  });

  test.each([
    ['CREATED_AT', 'createdAt', '2026-99-99 00:00:00+00'],
    ['CREATED_AT', 'createdAt', 'infinity'],
    ['CREATED_AT', 'createdAt', '2026-02-31 00:00:00+00'],
    ['CREATED_AT', 'createdAt', '2026-02-28 99:00:00+00'],
    ['VERSION', 'version', '99999999999'],
    ['VERSION', 'version', '1.5'],
    ['IS_WEAK', 'isWeak', 'maybe'],
  ])('a cursor by %s may not hold %s %s', async (by, path, value) => {
    await refused(REGIONS, { sort: [{ by }], after: cursor([`${path},id`, value, ID]) });
  });

  test('more steps of an order than five are refused', async () => {
    await refused(REGIONS, { sort: Array.from({ length: 6 }, () => ({ by: 'NAME' })) });
  });
});

describe('size', () => {
  const bomb = (levels: number): string =>
    [
      '{ regions { nodes { ...F0 } } }',
      ...Array.from({ length: levels }, (_, at) => `fragment F${at} on Region { ...F${at + 1} ...F${at + 1} }`),
      `fragment F${levels} on Region { id name }`,
    ].join('\n');

  test('fragments that double at each level are refused', async () => {
    await answered(bomb(5));
    await refused(bomb(60));
  });

  test('fragments with lists in them are refused by their depth or cost', async () => {
    const levels = Array.from(
      { length: 8 },
      (_, at) =>
        `fragment F${at} on Region { a: shops(first: 100) { nodes { region { ...F${at + 1} } } } b: shops(first: 100) { nodes { region { ...F${at + 1} } } } }`,
    );
    await refused(['{ regions { nodes { ...F0 } } }', ...levels, 'fragment F8 on Region { id }'].join('\n'));
  });

  test('aliases of a list are refused by their cost', async () => {
    const aliases = Array.from({ length: 25 }, (_, at) => `a${at}: shops(first: 50) { nodes { id } }`).join(' ');
    expect(await refused(`{ regions(first: 100) { nodes { ${aliases} } } }`)).toEqual(['QUERY_TOO_COSTLY']);
  });

  test('a text of more than 2,000 words is refused', async () => {
    await refused(`{ regions { nodes { ${Array.from({ length: 2_000 }, (_, at) => `a${at}: id`).join(' ')} } } }`);
  });

  test('13 fields deep is refused, 12 is answered', async () => {
    const deep = (levels: number): string =>
      `{ employees { nodes { ${'manager { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;
    await answered(deep(9));
    expect(await refused(deep(10))).toEqual(['QUERY_TOO_DEEP']);
    await refused(deep(400));
  });

  test('31 root fields are refused', async () => {
    const roots = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: regions { totalCount }`).join(' ')} }`;
    await answered(roots(30));
    expect(await refused(roots(31))).toEqual(['QUERY_TOO_MANY_ROOT_FIELDS']);
  });

  test('21 directives are refused', async () => {
    expect(
      await refused(
        `{ regions { ${Array.from({ length: 21 }, (_, at) => `a${at}: totalCount @skip(if: false)`).join(' ')} } }`,
      ),
    ).toEqual(['QUERY_TOO_MANY_DIRECTIVES']);
  });

  test('101 variables are refused', async () => {
    const names = Array.from({ length: 101 }, (_, at) => `$v${at}: Int`);
    const uses = Array.from({ length: 101 }, (_, at) => `{ version: { eq: $v${at} } }`);
    expect(
      await refused(`query Q(${names.join(' ')}) { regions(filter: { OR: [${uses.join(' ')}] }) { totalCount } }`),
    ).toEqual(['QUERY_TOO_MANY_VARIABLES']);
  });

  test.each([
    ['9', 9],
    ['1,000', 1_000],
    ['25,000', 25_000],
  ])('a filter of %s levels is refused', async (_, levels) => {
    await refusedBody(`{"filter":${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}}`);
  });

  test('a value that is nested deeper than any stack is refused', async () => {
    await refusedBody(`{"filter":{"name":{"in":${'['.repeat(100_000)}${']'.repeat(100_000)}}}}`);
  });

  test('a filter of thousands of conditions is refused', async () => {
    const one = { shops: { some: { region: { shops: { some: { region: { name: { eq: 'a' } } } } } } } };
    await refused(REGIONS, { filter: { OR: Array.from({ length: 2_500 }, () => one) } });
    await refused(REGIONS, { filter: { OR: Array.from({ length: 8_000 }, () => ({ name: { eq: 'a' } })) } });
  });
});
