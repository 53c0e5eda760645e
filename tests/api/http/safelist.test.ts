import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openTestServer, SetupFault, type TestServer } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ADMIN, Client, type TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { signIn } from '../../support/client.ts';
import { cloneDatabase } from '../../support/database.ts';
import { ask, aSavedQuery, aToken } from '../queries/query-world.ts';

const LISTED = 'query Regions { regions { nodes { ...Row } } } fragment Row on Region { id code }';
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { code path } } }';
const BY_LINK =
  'mutation Act($input: PasswordSetByLinkInput!) { passwordSetByLink(input: $input) { userErrors { code path } } }';

function listOf(...documents: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'safelist-')), 'safelist.json');
  writeFileSync(file, JSON.stringify({ documents }));
  return file;
}

async function serverWith(safelist: string, name: string): Promise<TestServer> {
  const { url } = await cloneDatabase(name);
  return openTestServer({ databaseUrl: url, now: () => new Date(), firstAdmin: ADMIN, settings: { safelist } });
}

let server: TestServer;
let api: TestApi;
let rep: Client;

beforeAll(async () => {
  server = await serverWith(listOf(LISTED, SIGN_IN, BY_LINK), `safelist_${process.pid}`);
  const { url } = server;
  const nobody = new Client(url);
  api = {
    nobody,
    admin: await signIn(url, ADMIN.loginName, ADMIN.password),
    signIn: (name: string, password: string) => signIn(url, name, password),
    withToken: (token: string) => new Client(url, { authorization: `Bearer ${token}` }),
  } as TestApi;
  rep = (await aPerson(api, 'REP')).client;
});
afterAll(() => server.stop());

test('a listed document runs, with what clients add to it and however it is written', async () => {
  await rep.run(LISTED).data();
  await rep
    .run(
      'fragment Row on Region { __typename id, code } query Regions { regions { __typename nodes { ...Row __typename } } }',
    )
    .data();
});

test('another document is refused with its own code, also before sign-in', async () => {
  await rep.run('{ regions { totalCount } }').failed('DOCUMENT_NOT_LISTED');
  await rep.run('{ regions { totalCount } }').failed('DOCUMENT_NOT_LISTED');
  await api.nobody.run('{ viewer { locale } }').failed('DOCUMENT_NOT_LISTED');
});

test('an alias of __typename is no addition of a client', async () => {
  await rep.run(LISTED.replace('id code', 'id code t: __typename')).failed('DOCUMENT_NOT_LISTED');
});

test('explorers, saved queries and tokens are not bound by it', async () => {
  await api.admin.run('{ regions { totalCount } }').data();
  const name = await aSavedQuery(api.admin, '{ regions { totalCount } }');
  const developer = await aPerson(api, 'DEVELOPER');
  const token = await aToken(api, developer.client, { role: 'BI' });

  expect((await ask(rep, name)).status).toBe(200);
  await api.withToken(token).run('{ regions { totalCount } }').data();
});

test('a list that is missing or empty stops the start', async () => {
  await expect(serverWith('/nowhere/safelist.json', `safelist_a_${process.pid}`)).rejects.toThrow(SetupFault);
  await expect(serverWith(listOf(), `safelist_b_${process.pid}`)).rejects.toThrow(SetupFault);
});
