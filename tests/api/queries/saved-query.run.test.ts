import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, unique } from '../../support/cast.ts';
import { ask, aSavedQuery, aToken, get } from './query-world.ts';

let api: TestApi;
let manager: Person;
let rep: Person;
let customer: TestCustomer;

const BY_CODE = 'query ByCode($code: String!) { customers(filter: { code: { eq: $code } }) { nodes { code } } }';

beforeAll(async () => {
  api = await workerApi();
  [manager, rep] = (await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'REP')])) as [Person, Person];
  customer = await aCustomer(api, rep.client);
});

function codes(body: { data: { customers: { nodes: { code: string }[] } } }): string[] {
  return body.data.customers.nodes.map(({ code }) => code);
}

describe('asking by name', () => {
  test('the answer is that of GraphQL, by POST and by GET', async () => {
    const name = await aSavedQuery(manager.client, BY_CODE);
    const variables = { code: customer.code };

    const posted = await ask(rep.client, name, { variables });
    const got = await get(rep.client, `${name}?variables=${encodeURIComponent(JSON.stringify(variables))}`);

    expect(posted.status).toBe(200);
    expect(codes(posted.body)).toEqual([customer.code]);
    expect(posted.body.extensions.cost.statements).toBe(1);
    expect(posted.headers.get('cache-control')).toBe('no-store');
    expect(got.body).toEqual(posted.body);
  });

  test('rights are those of whoever asks, not of the author', async () => {
    const other = await aPerson(api, 'REP');
    const name = await aSavedQuery(manager.client, BY_CODE);
    const named = await aSavedQuery(manager.client, '{ customers { nodes { name } } }');
    const developer = await aPerson(api, 'DEVELOPER');

    expect(codes((await ask(other.client, name, { variables: { code: customer.code } })).body)).toEqual([]);
    expect(await ask(developer.client, named)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('a former version answers as before', async () => {
    const { savedQueryCreate } = await manager.client
      .act(
        'savedQueryCreate',
        { name: unique('figure'), title: 'Figure', document: '{ a: customers { totalCount } }' },
        'savedQuery { id name version }',
      )
      .data();
    const { id, name, version } = savedQueryCreate.savedQuery;
    await manager.client.act('savedQueryRevise', { id, version, document: '{ b: orders { totalCount } }' }).data();

    expect(Object.keys((await ask(manager.client, name)).body.data)).toEqual(['b']);
    expect(Object.keys((await ask(manager.client, name, { version: 1 })).body.data)).toEqual(['a']);
    expect(Object.keys((await get(manager.client, `${name}?version=1`)).body.data)).toEqual(['a']);
    expect(await ask(manager.client, name, { version: 3 })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('promise S8: a name that is missing, impossible or kept by others has the same answer', async () => {
    const hidden = await aSavedQuery(manager.client, BY_CODE, { isShared: false });

    const answers = await Promise.all(
      [hidden, unique('missing'), 'No%20Name', 'a.pdf'].map((one) => ask(rep.client, one)),
    );

    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual(Array(4).fill('404 NOT_FOUND'));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('an archived one is gone', async () => {
    const name = await aSavedQuery(manager.client, BY_CODE);
    const { savedQueries } = await manager.client
      .run('query One($name: String!) { savedQueries(filter: { name: { eq: $name } }) { nodes { id version } } }', {
        name,
      })
      .data();
    await manager.client.act('savedQueryArchive', savedQueries.nodes[0]).data();

    expect(await ask(rep.client, name)).toMatchObject({ status: 410, code: 'SAVED_QUERY_ARCHIVED' });
  });
});

describe('promise S2: what is no proper question is a fault of the request', () => {
  let name: string;
  beforeAll(async () => {
    name = await aSavedQuery(manager.client, BY_CODE);
  });

  test.each([
    ['no variables', {}],
    ['variables of another type', { variables: { code: 7 } }],
    ['U+0000', { variables: { code: 'a\u0000' } }],
    ['variables that are a list', { variables: [] }],
    ['variables that are no JSON', { variables: '{' }],
    ['a version that is no number', { version: 'x' }],
    ['a version below one', { version: 0 }],
    ['a version beyond numbers', { version: 1e300 }],
  ])('%s', async (_, given) => {
    expect(await ask(manager.client, name, given)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test.each(['[]', '"x"', '7', '{', ''])('a body of %j', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const { status } = await manager.client.fetch(`/query/${name}`, { method: 'POST', headers, body });

    expect(status).toBe(400);
  });

  test('limits are those of every request', async () => {
    const large = await aSavedQuery(manager.client, '{ customers(first: 101) { nodes { id } } }');
    const dear = await aSavedQuery(
      manager.client,
      '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines { id } } } } } }',
    );

    expect(await ask(manager.client, large)).toMatchObject({ status: 400, code: 'PAGE_TOO_LARGE' });
    expect(await ask(manager.client, dear)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
  });
});

describe('who is let in', () => {
  let name: string;
  beforeAll(async () => {
    name = await aSavedQuery(manager.client, '{ customers { totalCount } }');
  });

  test('promise S10: nobody asks without signing in', async () => {
    expect(await ask(api.nobody, name)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await ask(api.withToken('lat_made-up'), name)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('promise S15: a page of another site cannot ask with the cookie', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const text = { 'content-type': 'text/plain' };
    const post = (headers: Record<string, string>, body: string) =>
      rep.client.fetch(`/query/${name}`, { method: 'POST', headers, body });

    expect(await get(rep.client, name, {})).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await get(rep.client, name, { 'x-apollo-operation-name': 'A' })).toMatchObject({ status: 200 });
    expect((await post(text, '{}')).status).toBe(400);
    expect((await post(form, 'version=1')).status).toBe(415);
    expect((await rep.client.fetch(`/query/${name}`, { method: 'POST' })).status).toBe(400);
  });

  test('a token needs no such header, and stands in no address (promise S14)', async () => {
    const token = await aToken(api, (await aPerson(api, 'DEVELOPER')).client, { role: 'DEVELOPER' });

    expect(await get(api.withToken(token), name, {})).toMatchObject({ status: 200 });
    for (const parameter of ['token', 'access_token', 'authorization']) {
      expect(await get(api.nobody, `${name}?${parameter}=${token}`)).toMatchObject({ status: 401 });
    }
  });

  test('a token for saved queries reaches nothing else', async () => {
    const developer = await aPerson(api, 'DEVELOPER');
    const token = await aToken(api, developer.client, { role: 'BI', isForSavedQueriesOnly: true });

    await api.withToken(token).run('{ customers { totalCount } }').failed('FORBIDDEN');
    expect(await ask(api.withToken(token), name)).toMatchObject({ status: 200 });
  });

  test('the permissions of a token are those that were chosen', async () => {
    const developer = await aPerson(api, 'DEVELOPER');
    const token = await aToken(api, developer.client, { role: 'BI', permissions: ['order:readAll'] });
    const orders = await aSavedQuery(manager.client, '{ orders { totalCount } }');

    expect(await ask(api.withToken(token), orders)).toMatchObject({ status: 403 });
    const both = await aToken(api, developer.client, {
      role: 'BI',
      permissions: ['order:readAll', 'customer:readAll'],
    });
    expect(await ask(api.withToken(both), orders)).toMatchObject({ status: 200 });
    expect(await ask(api.withToken(both), name)).toMatchObject({ status: 200 });
  });
});
