import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;

beforeAll(async () => {
  api = await ownApi();
});
afterAll(() => api.stop());

const WHO = '{ viewer { account { loginName } roleKeys permissions isProvisional } }';

async function whoIs(client: Client): Promise<string | null> {
  return (await client.run(WHO).data())['viewer']?.account.loginName ?? null;
}

function guess(loginName: string, password = 'not-the-password-1') {
  return api.nobody.act('signIn', { loginName, password });
}

describe('signed out', () => {
  test('one is nobody and finds every other door shut', async () => {
    expect(await whoIs(api.nobody)).toBeNull();
    await api.nobody.run('{ employees { totalCount } }').failed('UNAUTHENTICATED');
    await api.nobody.run('{ settings { key } }').failed('UNAUTHENTICATED');
    await api.nobody.run('mutation { signOut { userErrors { code } } }').failed('UNAUTHENTICATED');
  });

  test('a made-up cookie or token makes nobody of anybody', async () => {
    const response = await api.nobody.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'archive_session=made-up' },
      body: JSON.stringify({ query: WHO }),
    });

    expect(await response.json()).toMatchObject({ data: { viewer: null } });
    expect(await whoIs(api.withToken('lat_made-up'))).toBeNull();
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts cannot read, and says who one is', async () => {
    const rep = await aPerson(api, 'REP');
    const response = await api.nobody.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { loginName: " ${rep.loginName.toUpperCase()} ", password: "osmanthus-cake-2026" }) { viewer { account { loginName } roleKeys } userErrors { code } } }`,
      }),
    });

    const answer = (await response.json()) as { data: { signIn: unknown } };
    expect(answer.data.signIn).toEqual({
      viewer: { account: { loginName: rep.loginName }, roleKeys: ['REP'] },
      userErrors: [],
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(response.headers.getSetCookie()[0]).toMatch(/SameSite=Lax/i);
  });

  test('a wrong password and a name that does not exist are answered alike', async () => {
    const rep = await aPerson(api, 'REP');

    const known = await guess(rep.loginName).answer();
    const unknown = await guess('nobody.of.this.name').answer();

    await guess(rep.loginName).refused('SIGN_IN_FAILED');
    expect(unknown.data).toEqual(known.data);
  });

  test('names that only look alike share their guesses; an administrator lets the person try again', async () => {
    const rep = await aPerson(api, 'REP');
    for (let index = 0; index < 10; index += 1) {
      await guess(index % 2 ? rep.loginName.toUpperCase() : ` ${rep.loginName}`).refused('SIGN_IN_FAILED');
    }

    await guess(rep.loginName, 'osmanthus-cake-2026').refused('SIGN_IN_TOO_OFTEN');
    const account = await accountOf(rep);
    expect(account.lockedUntil).toBe('2026-11-21T02:15:00.000Z');

    const unlocked = await api.admin.act('accountUnlock', ref(account), 'account { lockedUntil }').data();
    expect(unlocked['accountUnlock'].account.lockedUntil).toBeNull();
    expect(await whoIs(await rep.signIn())).toBe(rep.loginName);
  });

  test('of many guesses at the same moment no more than ten are judged', async () => {
    const rep = await aPerson(api, 'REP');

    const answers = await Promise.all(Array.from({ length: 25 }, () => guess(rep.loginName).answer()));
    const codes = answers.map(({ data }) => data?.['signIn'].userErrors[0].code);

    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(10);
    expect(new Set(codes)).toContain('SIGN_IN_TOO_OFTEN');
  });

  test('of one address no more than fifty are judged, whomever they are for; others are answered meanwhile', async () => {
    const rep = await aPerson(api, 'REP');
    const guesses = Array.from({ length: 80 }, (_, index) => guess(`no.such.person.${index}`).answer());

    expect(await whoIs(rep.client)).toBe(rep.loginName);
    const codes = (await Promise.all(guesses)).map(({ data }) => data?.['signIn'].userErrors[0].code);

    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(50);
    expect(codes.filter((code) => code === 'SIGN_IN_TOO_OFTEN').length).toBeGreaterThanOrEqual(30);
    api.clock.forward({ minutes: 15 });
    expect(await whoIs(await rep.signIn())).toBe(rep.loginName);
    api.clock.set('2026-11-21T02:00:00Z');
  });

  test('after fifteen minutes guesses are judged again', async () => {
    const rep = await aPerson(api, 'REP');
    for (let index = 0; index < 10; index += 1) await guess(rep.loginName).answer();
    await guess(rep.loginName, 'osmanthus-cake-2026').refused('SIGN_IN_TOO_OFTEN');

    api.clock.forward({ minutes: 15 });

    expect(await whoIs(await rep.signIn())).toBe(rep.loginName);
  });
});

describe('passwords', () => {
  test('are changed by who knows the present one, and other sessions end', async () => {
    const rep = await aPerson(api, 'REP');
    const elsewhere = await rep.signIn();
    const change = (currentPassword: string, newPassword: string) =>
      rep.client.act('passwordChange', { currentPassword, newPassword });

    expect(await change('not-the-password-1', 'lotus-paste-1908').refused('PASSWORD_WRONG')).toEqual([
      'input',
      'currentPassword',
    ]);
    expect(await change('osmanthus-cake-2026', '12345678').refused('PASSWORD_COMMON')).toEqual([
      'input',
      'newPassword',
    ]);
    await change('osmanthus-cake-2026', 'osmanthus-cake-2026').refused('PASSWORD_UNCHANGED');
    await change('osmanthus-cake-2026', 'lotus-paste-1908').data();

    expect(await whoIs(rep.client)).toBe(rep.loginName);
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await whoIs(await api.signIn(rep.loginName, 'lotus-paste-1908'))).toBe(rep.loginName);
  });

  test('chosen by somebody else open nothing but their change', async () => {
    const { id } = await roleNamed('CLERK');
    const loginName = 'provisional.clerk';
    await api.admin.act('accountCreate', { loginName, roleIds: [id], password: 'lotus-paste-1908' }).data();
    const clerk = await api.signIn(loginName, 'lotus-paste-1908');

    await clerk.run('{ employees { nodes { name } } }').failed('FORBIDDEN');
    const input = { currentPassword: 'lotus-paste-1908', newPassword: 'lotus-paste-2026' };
    const changed = await clerk.act('passwordChange', input, 'viewer { isProvisional permissions }').data();

    expect(changed['passwordChange'].viewer.isProvisional).toBe(false);
    expect(changed['passwordChange'].viewer.permissions).toContain('employee:readName');
    await clerk.run('{ employees { nodes { name } } }').data();
  });

  test('a link sets one once, for a day', async () => {
    const clerk = await aPerson(api, 'CLERK');
    const account = await accountOf(clerk);
    const first = await linkFor(account);
    const second = await linkFor(account);
    const set = (token: string) =>
      api.nobody.act('passwordSetByLink', { token, newPassword: 'lotus-paste-1908' }, 'loginName');

    await set(first).refused('PASSWORD_LINK_INVALID');
    expect((await set(second).data())['passwordSetByLink'].loginName).toBe(account.loginName);
    await set(second).refused('PASSWORD_LINK_INVALID');

    const late = await linkFor(await accountOf(clerk));
    api.clock.forward({ hours: 24 });
    await set(late).refused('PASSWORD_LINK_INVALID');
    api.clock.set('2026-11-21T02:00:00Z');
  });
});

interface AccountRow {
  readonly id: string;
  readonly version: number;
  readonly loginName: string;
  readonly lockedUntil: string | null;
}

async function accountOf({ loginName }: Person): Promise<AccountRow> {
  const query = `query One($name: String!) { accounts(filter: { loginName: { eq: $name } }) { nodes { id version loginName lockedUntil } } }`;
  return (await api.admin.run(query, { name: loginName }).data())['accounts'].nodes[0];
}

function ref({ id, version }: AccountRow): { id: string; version: number } {
  return { id, version };
}

async function linkFor(account: AccountRow): Promise<string> {
  const data = await api.admin.act('passwordLinkCreate', ref(account), 'clearText').data();
  return String(data['passwordLinkCreate'].clearText).split('#')[1] as string;
}

async function roleNamed(key: string): Promise<{ id: string }> {
  const query = 'query One($key: String!) { roles(filter: { key: { eq: $key } }) { nodes { id } } }';
  return (await api.admin.run(query, { key }).data())['roles'].nodes[0];
}
