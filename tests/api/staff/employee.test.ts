import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, aRegion, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  [hr, rep] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'REP')]);
});

const number = (): string => unique('E').slice(-18);

async function anEmployee(values: object = {}): Promise<{ id: string; version: number }> {
  const input = { number: number(), name: '李娜', ...values };
  const data = await hr.client.act('employeeCreate', input, 'employee { id version }').data();
  return data['employeeCreate'].employee;
}

test('phone numbers are masked; the whole one and the home are for those with the right', async () => {
  const { id } = await anEmployee({ phone: '13800001234', homeAddress: '南京东路 1 号', birthOn: '1990-05-04' });
  const one = (fields: string): string => `query One($id: ID!) { employee(id: $id) { ${fields} } }`;

  expect((await rep.client.run(one('phone'), { id }).data())['employee']).toEqual({ phone: '138****1234' });
  await rep.client.run(one('phoneFull'), { id }).failed('FORBIDDEN');
  await rep.client.run(one('homeAddress'), { id }).failed('FORBIDDEN');
  await rep.client.run('{ employees(filter: { birthOn: { eq: "1990-05-04" } }) { totalCount } }').failed('FORBIDDEN');
  expect((await hr.client.run(one('phoneFull homeAddress birthOn'), { id }).data())['employee']).toEqual({
    phoneFull: '13800001234',
    homeAddress: '南京东路 1 号',
    birthOn: '1990-05-04',
  });
});

test('who may not read personal values does not write over them', async () => {
  const { id, version } = await anEmployee({ phone: '13800001234' });

  await api.admin.act('employeeEdit', { id, version, phone: null }).failed('FORBIDDEN');
  await api.admin.act('employeeEdit', { id, version, birthOn: '1990-05-04' }).failed('FORBIDDEN');
  await api.admin.act('employeeEdit', { id, version, post: '店长' }).data();
});

test('nobody reports to himself, directly or over others', async () => {
  const chief = await anEmployee();
  const middle = await anEmployee({ managerId: chief.id });
  const last = await anEmployee({ managerId: middle.id });

  expect(
    await hr.client.act('employeeEdit', { ...chief, managerId: last.id }).refused('EMPLOYEE_MANAGER_IN_CIRCLE'),
  ).toEqual(['input', 'managerId']);
  await hr.client.act('employeeEdit', { ...chief, managerId: chief.id }).refused('EMPLOYEE_MANAGER_IN_CIRCLE');
  const { employee } = await hr.client
    .run('query One($id: ID!) { employee(id: $id) { manager { id } reports { nodes { id } } } }', { id: middle.id })
    .data();
  expect(employee).toEqual({ manager: { id: chief.id }, reports: { nodes: [{ id: last.id }] } });
});

test('numbers are unique, and days in their order', async () => {
  const taken = number();
  const employee = await anEmployee({ number: taken, hiredOn: '2026-03-01' });

  await hr.client.act('employeeCreate', { number: taken, name: '王芳' }).refused('EMPLOYEE_NUMBER_TAKEN');
  await hr.client.act('employeeLeave', { ...employee, leftOn: '2026-02-28' }).refused('EMPLOYEE_LEFT_BEFORE_HIRED');
  await hr.client
    .act('employeeCreate', { number: ' ', name: 'x'.repeat(101), email: 'nowhere' })
    .answer()
    .then(({ data }) => {
      const paths = data?.['employeeCreate'].userErrors.map(({ path }: { path: string[] }) => path[1]);
      expect(paths.toSorted()).toEqual(['email', 'name', 'number']);
    });
});

test('shops lie in regions and are kept by human resources', async () => {
  const region = await aRegion(api);
  const code = unique('').replaceAll('-', '').toUpperCase().slice(-8);
  const input = { code, name: '南京路店', regionId: region.id, openedOn: '2026-03-01' };

  const data = await hr.client.act('shopCreate', input, 'shop { id version }').data();
  const { shop } = data['shopCreate'];
  await hr.client.act('shopCreate', input).refused('SHOP_CODE_TAKEN');
  await hr.client.act('shopCreate', { ...input, code: 'nj' }).refused('SHOP_CODE_INVALID');
  await hr.client.act('shopEdit', { ...shop, closedOn: '2026-02-28' }).refused('SHOP_CLOSED_BEFORE_OPENED');
  await rep.client.act('shopEdit', { ...shop, name: '我的店' }).failed('FORBIDDEN');

  const query = 'query One($id: ID!) { region(id: $id) { shops { nodes { name } } } }';
  expect((await rep.client.run(query, { id: region.id }).data())['region'].shops.nodes).toEqual([{ name: '南京路店' }]);
});

test('an assignment has an order of days and does not overlap another of the same two', async () => {
  const manager = await aPerson(api, 'SALES_MANAGER');
  const [assistant, seller] = [await anEmployee(), await anEmployee()];
  const both = { assistantId: assistant.id, repId: seller.id };
  const create = (values: object) =>
    manager.client.act('repAssignmentCreate', { ...both, ...values }, 'repAssignment { id version }');

  await create({ startsOn: '2026-04-01', endsOn: '2026-03-31' }).refused('ASSIGNMENT_ENDS_BEFORE_START');
  await create({ startsOn: '2026-04-01', repId: assistant.id }).refused('ASSIGNMENT_OF_SELF');
  const made = await create({ startsOn: '2026-04-01' }).data();
  await create({ startsOn: '2026-06-01' }).refused('ASSIGNMENT_OVERLAPS');
  const ended = { ...made['repAssignmentCreate'].repAssignment, endsOn: '2026-05-31' };
  await manager.client.act('repAssignmentEnd', ended).data();
  await create({ startsOn: '2026-06-01' }).data();
});
