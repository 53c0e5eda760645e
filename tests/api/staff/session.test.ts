import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';

let api: TestApi;

beforeAll(async () => {
  api = await ownApi();
});
afterAll(() => api.stop());

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.run('{ viewer { locale } }').data())['viewer'] !== null;
}

interface SessionRow {
  readonly id: string;
  readonly version: number;
  readonly isCurrent: boolean;
}

async function sessionsOf(client: Client): Promise<SessionRow[]> {
  return (await client.run('{ sessions { nodes { id version isCurrent } } }').data())['sessions'].nodes;
}

test('everybody sees the own sessions and ends those elsewhere', async () => {
  const rep = await aPerson(api, 'REP');
  const elsewhere = await rep.signIn();

  const sessions = await sessionsOf(rep.client);
  expect(sessions.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
  const { id, version } = sessions.find(({ isCurrent }) => !isCurrent) as SessionRow;
  await rep.client.act('sessionEnd', { id, version }).data();

  expect(await isSignedIn(elsewhere)).toBe(false);
  expect(await sessionsOf(rep.client)).toHaveLength(1);
});

test('the sessions of others do not exist, not even for the administrator', async () => {
  const rep = await aPerson(api, 'REP');
  const [session] = await sessionsOf(rep.client);
  const { id, version } = session as SessionRow;

  expect((await api.admin.run('query One($id: ID!) { session(id: $id) { id } }', { id }).data())['session']).toBeNull();
  await api.admin.act('sessionEnd', { id, version }).failed('NOT_FOUND');

  expect(await isSignedIn(rep.client)).toBe(true);
});

test('signing out ends the session itself, not only the cookie', async () => {
  const rep = await aPerson(api, 'REP');
  const elsewhere = await rep.signIn();

  await rep.client.run('mutation { signOut { userErrors { code } } }').data();

  expect(await isSignedIn(rep.client)).toBe(false);
  expect(await isSignedIn(elsewhere)).toBe(true);
});

test('twelve idle hours end a session, eight those of administrators and of human resources', async () => {
  const [rep, hr] = [await aPerson(api, 'REP'), await aPerson(api, 'HR')];
  const admin = await aPerson(api, 'ADMIN');

  api.clock.forward({ hours: 8 });
  expect(await isSignedIn(hr.client)).toBe(false);
  expect(await isSignedIn(admin.client)).toBe(false);
  expect(await isSignedIn(rep.client)).toBe(true);

  // Asking a moment ago has set the clock of the rep's session anew.
  api.clock.forward({ hours: 11, minutes: 59 });
  expect(await isSignedIn(rep.client)).toBe(true);
  api.clock.forward({ hours: 12 });
  expect(await isSignedIn(rep.client)).toBe(false);
  api.clock.set('2026-11-21T02:00:00Z');
});

test('after seven days even a busy session ends', async () => {
  const { client } = await aPerson(api, 'REP');

  for (let hour = 0; hour < 7 * 24 - 6; hour += 6) {
    api.clock.forward({ hours: 6 });
    expect(await isSignedIn(client)).toBe(true);
  }
  api.clock.forward({ hours: 6 });

  expect(await isSignedIn(client)).toBe(false);
  api.clock.set('2026-11-21T02:00:00Z');
});
