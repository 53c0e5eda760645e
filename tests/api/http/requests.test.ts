import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';

let api: TestApi;
let rep: Client;

beforeAll(async () => {
  api = await workerApi();
  rep = (await aPerson(api, 'REP')).client;
});

const json = { 'content-type': 'application/json' };
const preflight = { 'apollo-require-preflight': '1' };
const write = 'mutation { regionCreate(input: { code: "ZZZZ", name: "Forged" }) { userErrors { code } } }';

async function post(body: string, headers: Record<string, string> = json): Promise<{ status: number; text: string }> {
  const response = await api.admin.fetch('/graphql', { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

async function codesOf(query: string, client: Client = api.admin): Promise<string[]> {
  const { errors } = await client.run(query).answer();
  return (errors ?? []).map(({ extensions }) => extensions.code);
}

async function forgedRegions(): Promise<number> {
  const data = await api.admin.run('{ regions(filter: { code: { eq: "ZZZZ" } }) { totalCount } }').data();
  return data['regions'].totalCount as number;
}

describe('what is no proper request', () => {
  test.each([
    '',
    '{',
    '[]',
    'null',
    '"{ viewer { locale } }"',
    '{"query":7}',
    '{"query":"{ viewer { locale } }","variables":"x"}',
    '\u0000',
  ])('promise S2: %j is a 4xx', async (body) => {
    const { status, text } = await post(body);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/INTERNAL|node_modules| at /);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('promise S2: %s is a 4xx', async (method) => {
    const { status } = await api.admin.fetch('/graphql', { method, headers: { ...json, ...preflight }, body: '{}' });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('promise S2: a subscription, two nameless operations and an unknown one are faults of the request', async () => {
    expect(await codesOf('subscription { __typename }')).not.toContain('INTERNAL_SERVER_ERROR');
    expect(await codesOf('subscription { __typename }')).toHaveLength(1);
    expect(await codesOf('query A { __typename } query B { __typename }')).toHaveLength(1);
    expect(await codesOf('fragment F on Query { __typename }')).toHaveLength(1);
  });

  test('trap 5: strangers register no persisted queries', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const { text } = await post(JSON.stringify({ extensions }));

    expect(text).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('promise S15: nothing is written by a page of somebody else', () => {
  test('GET never writes, whatever its headers', async () => {
    const { status } = await api.admin.fetch(`/graphql?query=${encodeURIComponent(write)}`, { headers: preflight });

    expect(status).toBe(405);
    expect(await forgedRegions()).toBe(0);
  });

  test('GET without the preflight header does not even read', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`;

    expect((await api.admin.fetch(path)).status).toBe(400);
    expect((await api.admin.fetch(path, { headers: preflight })).status).toBe(200);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; charset=application/json',
  ])('a body of %s writes nothing', async (type) => {
    const { status } = await post(JSON.stringify({ query: write }), { 'content-type': type });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await forgedRegions()).toBe(0);
  });

  test('no other site may call or read', async () => {
    const origin = { origin: 'https://elsewhere.example' };
    const answer = await api.nobody.fetch('/graphql', {
      method: 'POST',
      headers: { ...json, ...origin },
      body: '{"query":"{ __typename }"}',
    });
    const asked = await api.nobody.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('promise S16: headers', () => {
  test.each(['/graphql?query={__typename}', '/healthz', '/playground', '/nothing-here'])('of %s', async (path) => {
    const { headers } = await api.nobody.fetch(path, { headers: preflight, redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';

    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/object-src 'none'/);
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each(['/graphql?query={__typename}', '/healthz', '/readyz', '/playground'])(
    '%s is stored nowhere',
    async (path) => {
      const { headers } = await api.nobody.fetch(path, { headers: preflight, redirect: 'manual' });

      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('promise S14: the session travels in a cookie that scripts cannot read', async () => {
    const response = await api.nobody.fetch('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({
        query: 'mutation($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
        variables: { input: { loginName: 'admin', password: 'mooncake-lantern-42' } },
      }),
    });
    const [cookie = ''] = response.headers.getSetCookie();

    expect(cookie).toMatch(/^archive_session=[\w-]{20,};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
  });
});

describe('promise S17: what the schema is like', () => {
  const introspection = '{ __schema { types { name } } }';

  test('is told to those who hold schema:explore', async () => {
    expect(await codesOf(introspection, api.nobody)).toEqual(['UNAUTHENTICATED']);
    expect(await codesOf('{ __type(name: "Customer") { name } }', rep)).toEqual(['FORBIDDEN']);
    expect(await codesOf(introspection)).toEqual([]);
  });

  test.each([
    '{ regionz { totalCount } }',
    '{ regions { totalCont } }',
    '{ regions(frist: 1) { totalCount } }',
    '{ regions(filter: { coed: {} }) { totalCount } }',
  ])('is not guessed by mistakes: %s', async (query) => {
    const { errors, text } = await rep.run(query).answer();

    expect(errors?.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/did you mean/i);
  });

  test('is not guessed by values either', async () => {
    const { text } = await rep
      .run('query($f: RegionFilter) { regions(filter: $f) { totalCount } }', { f: { coed: {} } })
      .answer();
    const { text: ofEnum } = await rep.run('{ regions(sort: [{ by: COD }]) { totalCount } }').answer();

    expect(text + ofEnum).not.toMatch(/did you mean/i);
  });
});
