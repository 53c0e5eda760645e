import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let manager: Person;
let roleIds: Record<string, string>;

beforeAll(async () => {
  api = await workerApi();
  manager = await aPerson(api, 'GENERAL_MANAGER');
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  roleIds = Object.fromEntries(roles.nodes.map(({ id, key }: { id: string; key: string }) => [key, id]));
});

interface MadeToken {
  readonly clearText: string;
  readonly apiToken: { readonly id: string; readonly version: number };
}

async function aToken(values: object = {}): Promise<MadeToken> {
  const input = { name: 'Figures', roleId: roleIds['BI'], ...values };
  const data = await manager.client.act('apiTokenCreate', input, 'clearText apiToken { id version lastUsedAt }').data();
  return data['apiTokenCreate'];
}

test('a token reads figures in the name of its owner, and no names', async () => {
  const { clearText, apiToken } = await aToken({ roleId: roleIds['GENERAL_MANAGER'] });
  const program = api.withToken(clearText);

  expect(clearText).toMatch(/^lat_[\w-]{43}$/);
  await program.run('{ customers { totalCount } orders { totalCount } }').data();
  await program.run('{ customers { nodes { name } } }').failed('FORBIDDEN');
  await program.run('{ employees { nodes { number name } } }').failed('FORBIDDEN');

  const query = 'query One($id: ID!) { apiToken(id: $id) { lastUsedAt } }';
  expect((await manager.client.run(query, { id: apiToken.id }).data())['apiToken'].lastUsedAt).not.toBeNull();
});

test('a token makes no tokens, ends no sessions and changes no password', async () => {
  const { clearText } = await aToken({ roleId: roleIds['GENERAL_MANAGER'] });
  const program = api.withToken(clearText);

  await program.act('apiTokenCreate', { name: 'Another', roleId: roleIds['BI'] }).failed('FORBIDDEN');
  await program
    .act('passwordChange', { currentPassword: 'osmanthus-cake-2026', newPassword: 'lotus-paste-1908' })
    .failed('FORBIDDEN');
  const { sessions } = await manager.client.run('{ sessions { nodes { id version } } }').data();
  await program.act('sessionEnd', sessions.nodes[0]).failed('FORBIDDEN');
});

test('a revoked or outdated token opens nothing', async () => {
  const { clearText, apiToken } = await aToken();
  const { id, version } = apiToken;

  await manager.client.act('apiTokenRevoke', { id, version: version }).data();

  await api.withToken(clearText).run('{ customers { totalCount } }').failed('UNAUTHENTICATED');
  const past = { name: 'Figures', roleId: roleIds['BI'], expiresAt: '2020-01-01T00:00:00Z' };
  await manager.client.act('apiTokenCreate', past).refused('API_TOKEN_EXPIRED');
});

test('the tokens of others do not exist', async () => {
  const { apiToken } = await aToken();
  const other = await aPerson(api, 'DEVELOPER');

  const { apiTokens } = await other.client.run('{ apiTokens { totalCount } }').data();
  expect(apiTokens.totalCount).toBe(0);
  await other.client.act('apiTokenRevoke', { id: apiToken.id, version: apiToken.version }).failed('NOT_FOUND');
});

test('the same key does not show the clear text again', async () => {
  const input = { name: 'Once', roleId: roleIds['BI'], idempotencyKey: 'token-made-once' };
  const first = await manager.client.act('apiTokenCreate', input, 'clearText apiToken { id }').data();
  const second = await manager.client.act('apiTokenCreate', input, 'clearText apiToken { id }').data();

  expect(second['apiTokenCreate'].apiToken).toEqual(first['apiTokenCreate'].apiToken);
  expect(second['apiTokenCreate'].clearText).toBeNull();
});

test('a token ends within the time of the setting, whether or not an end was named', async () => {
  const selection = 'apiToken { expiresAt createdAt prefix permissions isForSavedQueriesOnly }';
  const input = { name: 'Figures', roleId: roleIds['BI'], permissions: ['order:readAll'], isForSavedQueriesOnly: true };
  const { apiTokenCreate } = await manager.client.act('apiTokenCreate', input, `clearText ${selection}`).data();
  const { clearText, apiToken } = apiTokenCreate;

  expect(Date.parse(apiToken.expiresAt) - Date.parse(apiToken.createdAt)).toBe(365 * 24 * 3600 * 1000);
  expect(clearText.startsWith(apiToken.prefix)).toBe(true);
  expect(apiToken).toMatchObject({ permissions: ['order:readAll'], isForSavedQueriesOnly: true });
  const late = { ...input, expiresAt: '2100-01-01T00:00:00Z' };
  expect(await manager.client.act('apiTokenCreate', late).refused('API_TOKEN_TOO_LONG')).toEqual([
    'input',
    'expiresAt',
  ]);
});

test('a token is given no permission that its role does not hold', async () => {
  const input = { name: 'Figures', roleId: roleIds['BI'], permissions: ['order:readAll', 'journal:read'] };

  const path = await manager.client.act('apiTokenCreate', input).refused('API_TOKEN_RIGHT_NOT_OF_ROLE');
  expect(path).toEqual(['input', 'permissions']);
});
