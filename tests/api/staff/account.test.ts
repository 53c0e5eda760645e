import { beforeAll, describe, expect, test } from 'vitest';

import { ADMIN, type TestApi, workerApi } from '../../support/api.ts';
import { anEmployee, aPerson, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let roleIds: Record<string, string>;

beforeAll(async () => {
  api = await workerApi();
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  roleIds = Object.fromEntries(roles.nodes.map(({ id, key }: { id: string; key: string }) => [key, id]));
});

interface AccountRow {
  readonly id: string;
  readonly version: number;
}

async function accountNamed(loginName: string): Promise<AccountRow> {
  const query = 'query One($name: String!) { accounts(filter: { loginName: { eq: $name } }) { nodes { id version } } }';
  return (await api.admin.run(query, { name: loginName }).data())['accounts'].nodes[0];
}

async function edit(
  { loginName }: Pick<Person, 'loginName'>,
  changes: object,
): Promise<ReturnType<TestApi['admin']['act']>> {
  return api.admin.act(
    'accountEdit',
    { ...(await accountNamed(loginName)), ...changes },
    'account { id version roles { key } isDisabled }',
  );
}

describe('a change acts on the next request', () => {
  test('of roles', async () => {
    const person = await aPerson(api, 'CLERK');
    await person.client.run('{ customers { totalCount } }').failed('FORBIDDEN');

    const data = await (await edit(person, { roleIds: [roleIds['CLERK'], roleIds['SALES_MANAGER']] })).data();
    expect(data['accountEdit'].account.roles).toEqual([{ key: 'CLERK' }, { key: 'SALES_MANAGER' }]);
    await person.client.run('{ customers { totalCount } }').data();

    await (await edit(person, { roleIds: [roleIds['CLERK']] })).data();
    await person.client.run('{ customers { totalCount } }').failed('FORBIDDEN');
  });

  test('of disabling: sessions are over and stay over', async () => {
    const person = await aPerson(api, 'CLERK');

    await (await edit(person, { isDisabled: true })).data();
    await person.client.run('{ employees { totalCount } }').failed('UNAUTHENTICATED');
    await api.nobody
      .act('signIn', { loginName: person.loginName, password: 'osmanthus-cake-2026' })
      .refused('SIGN_IN_FAILED');

    await (await edit(person, { isDisabled: false })).data();
    await person.client.run('{ employees { totalCount } }').failed('UNAUTHENTICATED');
    await (await person.signIn()).run('{ employees { totalCount } }').data();
  });

  test('of the last day of work: from the next day on the account is closed', async () => {
    const person = await aPerson(api, 'CLERK');
    const { employees } = await api.admin
      .run('query One($id: ID!) { employees(filter: { id: { eq: $id } }) { nodes { id version } } }', {
        id: person.employeeId,
      })
      .data();

    const today = { ...employees.nodes[0], leftOn: '2026-11-21' };
    const left = await api.admin.act('employeeLeave', today, 'employee { id version leftOn }').data();
    await person.client.run('{ employees { totalCount } }').data();

    const { leftOn: _, ...row } = left['employeeLeave'].employee;
    await api.admin.act('employeeLeave', { ...row, leftOn: '2026-11-20' }).data();
    await person.client.run('{ employees { totalCount } }').failed('UNAUTHENTICATED');
    await api.nobody
      .act('signIn', { loginName: person.loginName, password: 'osmanthus-cake-2026' })
      .refused('SIGN_IN_FAILED');
  });
});

describe('accounts', () => {
  test('have one spelling, one employee and known roles', async () => {
    const { id: employeeId } = await anEmployee(api);
    const loginName = unique('one.spelling').slice(-40);
    await api.admin.act('accountCreate', { loginName, employeeId, roleIds: [] }).data();

    const again = { loginName: `  ${loginName.toUpperCase()}`, roleIds: [] };
    expect(await api.admin.act('accountCreate', again).refused('LOGIN_NAME_TAKEN')).toEqual(['input', 'loginName']);
    const second = { loginName: unique('second').slice(-40), roleIds: [], employeeId };
    expect(await api.admin.act('accountCreate', second).refused('EMPLOYEE_HAS_ACCOUNT')).toEqual([
      'input',
      'employeeId',
    ]);
    const nameless = { loginName: '月', roleIds: ['no-such-role'] };
    await api.admin.act('accountCreate', nameless).refused('LOGIN_NAME_INVALID');
    await api.admin.act('accountCreate', { ...nameless, loginName: unique('x').slice(-40) }).refused('ROW_UNKNOWN');
  });

  test('are made by administrators alone, and others see their own', async () => {
    const person = await aPerson(api, 'SALES_MANAGER');

    await person.client.act('accountCreate', { loginName: unique('x').slice(-40), roleIds: [] }).failed('FORBIDDEN');
    const own = await person.client.run('{ accounts { totalCount nodes { loginName roles { key } } } }').data();

    expect(own['accounts']).toEqual({
      totalCount: 1,
      nodes: [{ loginName: person.loginName, roles: [{ key: 'SALES_MANAGER' }] }],
    });
  });

  test('never show what is kept of a password', async () => {
    const { __type } = await api.admin.run('{ __type(name: "Account") { fields { name } } }').data();

    const names = __type.fields.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => /hash|roleKeys|token/i.test(name))).toEqual([]);
  });

  test('a version seen before another change is stale', async () => {
    const { loginName } = await aPerson(api, 'CLERK');
    const seen = await accountNamed(loginName);
    await (await edit({ loginName }, { locale: 'en' })).data();

    await api.admin.act('accountEdit', { ...seen, locale: 'zh-CN' }).failed('STALE_VERSION');
    await (await edit({ loginName }, { locale: 'fr' })).refused('LOCALE_UNKNOWN');
  });
});

describe('nobody shuts himself out, and nobody rises by himself', () => {
  test('an administrator neither disables himself nor gives up the right to give rights', async () => {
    expect(await (await edit(ADMIN, { isDisabled: true })).refused('ACCOUNT_OWN_LOCKOUT')).toEqual([
      'input',
      'isDisabled',
    ]);
    expect(await (await edit(ADMIN, { roleIds: [roleIds['CLERK']] })).refused('ACCOUNT_OWN_LOCKOUT')).toEqual([
      'input',
      'roleIds',
    ]);
  });

  test('the role of administrators keeps its rights, other roles take known ones', async () => {
    const query = 'query One($id: ID!) { role(id: $id) { id version permissions } }';
    const { role: admin } = await api.admin.run(query, { id: roleIds['ADMIN'] }).data();
    const { role: clerk } = await api.admin.run(query, { id: roleIds['CLERK'] }).data();
    const change = ({ id, version }: AccountRow, permissions: string[]) =>
      api.admin.act('roleEdit', { id, version, permissions });

    await change(admin, ['shop:manage']).refused('ROLE_ADMIN_INCOMPLETE');
    await change(clerk, ['made:up']).refused('PERMISSION_UNKNOWN');
  });

  test('who manages accounts without changing roles gives no rights that he lacks, and leaves his betters alone', async () => {
    const { role } = await api.admin
      .run('query One($id: ID!) { role(id: $id) { id version permissions } }', { id: roleIds['FRONT_DESK'] })
      .data();
    const { id, version, permissions } = role;
    const widened = ['account:read', 'account:manage', 'role:read', ...permissions];
    const changed = await api.admin.act('roleEdit', { id, version, permissions: widened }, 'role { version }').data();
    const desk = await aPerson(api, 'FRONT_DESK');
    const admin = await accountNamed(ADMIN.loginName);
    const newcomer = { loginName: unique('newcomer').slice(-40) };

    await desk.client.act('accountCreate', { ...newcomer, roleIds: [roleIds['ADMIN']] }).refused('ROLE_ABOVE_OWN');
    await desk.client.act('accountCreate', { ...newcomer, roleIds: [roleIds['CLERK']] }).data();
    await desk.client.act('passwordLinkCreate', admin).failed('FORBIDDEN');
    await desk.client.act('accountEdit', { ...admin, isDisabled: true }).failed('FORBIDDEN');

    await api.admin.act('roleEdit', { id, version: changed['roleEdit'].role.version, permissions }).data();
    await desk.client.act('accountCreate', { ...newcomer, roleIds: [] }).failed('FORBIDDEN');
  });
});
