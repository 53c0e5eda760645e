import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let manager: Person;
let developer: Person;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  [manager, developer, rep] = (await Promise.all([
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'DEVELOPER'),
    aPerson(api, 'REP'),
  ])) as [Person, Person, Person];
});

const COUNT = '{ customers { totalCount } }';
const SAVED = 'savedQuery { id version name title isShared currentVersion isArchived viewerCanEdit }';

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

function aQuery(values: object = {}): object {
  return { name: unique('count'), title: 'How many customers', document: COUNT, ...values };
}

async function saved(client: Client, values: object = {}): Promise<Saved> {
  const data = await client.act('savedQueryCreate', aQuery(values), SAVED).data();
  return data['savedQueryCreate'].savedQuery;
}

async function seen(client: Client, id: string): Promise<Record<string, unknown> | null> {
  const selection =
    'name title isShared currentVersion isArchived viewerCanEdit versions { nodes { number document note } }';
  return (await client.run(`query Seen($id: ID!) { savedQuery(id: $id) { ${selection} } }`, { id }).data())[
    'savedQuery'
  ];
}

describe('saving', () => {
  test('a query is saved with its first version, for its owner alone', async () => {
    const { id, name } = await saved(manager.client, { note: 'For the meeting' });

    expect(await seen(manager.client, id)).toEqual({
      name,
      title: 'How many customers',
      isShared: false,
      currentVersion: 1,
      isArchived: false,
      viewerCanEdit: true,
      versions: { nodes: [{ number: 1, document: COUNT, note: 'For the meeting' }] },
    });
    expect(await seen(developer.client, id)).toBeNull();
    await developer.client.act('savedQueryArchive', { id, version: 1 }).failed('NOT_FOUND');
  });

  test('who is not signed in or may not save is refused', async () => {
    await api.nobody.act('savedQueryCreate', aQuery()).failed('UNAUTHENTICATED');
    await rep.client.act('savedQueryCreate', aQuery()).failed('FORBIDDEN');
  });

  test('one name is one address, also when its owner keeps it to himself', async () => {
    const { name } = await saved(manager.client);

    const again = developer.client.act('savedQueryCreate', aQuery({ name }));
    const unfit = developer.client.act('savedQueryCreate', aQuery({ name: 'Of Mine' }));

    expect(await again.refused('SAVED_QUERY_NAME_TAKEN')).toEqual(['input', 'name']);
    expect(await unfit.refused('SAVED_QUERY_NAME_INVALID')).toEqual(['input', 'name']);
  });

  test('promise R5: the same key saves once', async () => {
    const input = aQuery({ idempotencyKey: unique('key') });
    const ids = await Promise.all(
      [1, 2, 3].map(async () => {
        const data = await manager.client.act('savedQueryCreate', input, SAVED).data();
        return data['savedQueryCreate'].savedQuery.id as string;
      }),
    );

    expect(new Set(ids).size).toBe(1);
  });

  test('promise R10: saving and revising are in the journal', async () => {
    const { id, version } = await saved(manager.client);
    await manager.client.act('savedQueryRevise', { id, version, document: '{ orders { totalCount } }' }).data();

    const query = 'query Kept($id: ID!) { journalEntries(filter: { rowId: { eq: $id } }) { nodes { action kind } } }';
    const { journalEntries } = await api.admin.run(query, { id }).data();
    expect(
      new Set(journalEntries.nodes.map(({ action, kind }: Record<string, string>) => `${action} ${kind}`)),
    ).toEqual(new Set(['savedQueryCreate create', 'savedQueryRevise update']));
  });
});

describe('what may be saved', () => {
  const deep = `{ customers { nodes { ${'referredBy { '.repeat(12)} id ${'} '.repeat(12)} } } }`;
  const many = `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: customers { totalCount } `).join('')} }`;

  test.each([
    ['no GraphQL', '{ customers { totalCount }', '1:27 '],
    ['nothing', '', '1:1 '],
    ['a field that does not exist', '{\n  customers {\n    totalCont\n  }\n}', '3:5 Cannot query field'],
    ['two operations', `query A ${COUNT} query B ${COUNT}`, '1:1 The text holds exactly one operation.'],
    ['a fragment alone', 'fragment F on Customer { id }', '1:1 '],
    ['a mutation', 'mutation { signOut { userErrors { code } } }', '1:1 The operation is a query.'],
    ['a question about the schema', '{ __schema { types { name } } }', '1:1 A saved query does not ask'],
    [
      'one behind a fragment',
      '{ ...F } fragment F on Query { ... { __type(name: "A") { name } } }',
      '1:1 A saved query',
    ],
    ['promise S5: too deep', deep, '1:1 A query may be 12 fields deep'],
    ['promise S5: too many root fields', many, '1:1 An operation may have 30 root fields'],
    ['promise S5: too many tokens', `{ customers { nodes { ${'id '.repeat(2_001)} } } }`, '1:'],
  ])('%s is refused with its place', async (_, document, detail) => {
    const selection = 'userErrors { detail }';
    const { savedQueryCreate } = await manager.client
      .act('savedQueryCreate', aQuery({ document }), selection)
      .answer()
      .then(({ data }) => data ?? {});

    expect(savedQueryCreate.userErrors).toMatchObject([
      { code: 'SAVED_QUERY_DOCUMENT_INVALID', path: ['input', 'document'] },
    ]);
    expect(savedQueryCreate.userErrors[0].detail).toMatch(new RegExp(`^${detail}`));
  });

  test('promise S17: no names of the schema are proposed', async () => {
    const input = aQuery({ document: '{ customers { totalCont } }' });
    const { text } = await manager.client.act('savedQueryCreate', input, 'userErrors { detail }').answer();

    expect(text).toContain('totalCont');
    expect(text).not.toContain('totalCount');
  });

  test('what the author may not read himself may be saved: rights are those of whoever asks', async () => {
    await saved(developer.client, { document: '{ customers { nodes { name } } }' });
  });
});

describe('revising', () => {
  test('each revision adds a version, and former ones stay', async () => {
    const { id, version } = await saved(manager.client);

    await manager.client
      .act('savedQueryRevise', { id, version, document: '{ orders { totalCount } }', note: 'Orders' })
      .data();

    expect(await seen(manager.client, id)).toMatchObject({
      currentVersion: 2,
      versions: {
        nodes: [
          { number: 2, document: '{ orders { totalCount } }', note: 'Orders' },
          { number: 1, document: COUNT },
        ],
      },
    });
  });

  test('of two at once one is told that the other was first', async () => {
    const { id, version } = await saved(manager.client);
    const revise = () => manager.client.act('savedQueryRevise', { id, version, document: COUNT }).answer();

    const answers = await Promise.all([revise(), revise()]);

    const codes = answers.flatMap(({ errors }) => (errors ?? []).map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['STALE_VERSION']);
    expect(await seen(manager.client, id)).toMatchObject({ currentVersion: 2 });
  });

  test('an archived one is neither edited nor revised nor archived again', async () => {
    const { id, version } = await saved(manager.client);
    const { savedQueryArchive } = await manager.client.act('savedQueryArchive', { id, version }, SAVED).data();
    const archived = { id, version: savedQueryArchive.savedQuery.version };

    expect(savedQueryArchive.savedQuery).toMatchObject({ isArchived: true, viewerCanEdit: false });
    await manager.client.act('savedQueryEdit', { ...archived, title: 'New' }).refused('SAVED_QUERY_ARCHIVED');
    await manager.client.act('savedQueryRevise', { ...archived, document: COUNT }).refused('SAVED_QUERY_ARCHIVED');
    await manager.client.act('savedQueryArchive', archived).refused('SAVED_QUERY_ARCHIVED');
  });
});

describe('sharing', () => {
  test('everybody sees a shared one, and who may share keeps it up', async () => {
    const { id, version } = await saved(manager.client, { isShared: true });

    expect(await seen(rep.client, id)).toMatchObject({ isShared: true, viewerCanEdit: false });
    expect(await seen(developer.client, id)).toMatchObject({ isShared: true, viewerCanEdit: true });
    await developer.client.act('savedQueryEdit', { id, version, title: 'Customers in all' }).data();
    expect(await seen(manager.client, id)).toMatchObject({ title: 'Customers in all' });
  });

  test('who may only save for himself neither shares nor changes what is shared', async () => {
    const finance = await aPerson(api, 'FINANCE');
    const own = await saved(finance.client);
    const shared = await saved(manager.client, { isShared: true });

    await finance.client.act('savedQueryCreate', aQuery({ isShared: true })).failed('FORBIDDEN');
    await finance.client
      .act('savedQueryEdit', { id: own.id, version: own.version, isShared: true })
      .failed('FORBIDDEN');
    await finance.client
      .act('savedQueryEdit', { id: own.id, version: own.version, title: 'Mine', isShared: false })
      .data();
    await finance.client
      .act('savedQueryRevise', { id: shared.id, version: shared.version, document: COUNT })
      .failed('FORBIDDEN');
    expect(await seen(finance.client, shared.id)).toMatchObject({ currentVersion: 1, viewerCanEdit: false });
  });

  test('lists hold the shared ones and the own ones', async () => {
    const shared = await saved(manager.client, { isShared: true });
    const hidden = await saved(manager.client);
    const query =
      'query Listed($ids: [ID!]!) { savedQueries(filter: { id: { in: $ids } }) { totalCount nodes { name } } }';

    const { savedQueries } = await rep.client.run(query, { ids: [shared.id, hidden.id] }).data();
    expect(savedQueries).toEqual({ totalCount: 1, nodes: [{ name: shared.name }] });
  });

  test('no token saves or changes queries', async () => {
    const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
    const roleId = roles.nodes.find(({ key }: { key: string }) => key === 'DEVELOPER').id;
    const made = await developer.client.act('apiTokenCreate', { name: 'Program', roleId }, 'clearText').data();

    await api.withToken(made['apiTokenCreate'].clearText).act('savedQueryCreate', aQuery()).failed('FORBIDDEN');
  });
});
