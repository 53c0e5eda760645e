import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});

const VIEW = 'savedView { id version name state isShared defaultOfRoles viewerCanEdit }';

async function saved(person: Person, values: object) {
  const input = { list: 'customers', name: unique('View'), state: 'grade=A', ...values };
  return (await person.client.act('savedViewCreate', input, VIEW).data())['savedViewCreate'].savedView;
}

async function names(person: Person): Promise<string[]> {
  const text = `{ savedViews(filter: { list: { eq: "customers" } }, first: 100) { nodes { name } } }`;
  return (await person.client.run(text).data())['savedViews'].nodes.map((view: { name: string }) => view.name);
}

test('a person keeps, changes and removes own views, which nobody else sees', async () => {
  const view = await saved(rep, {});
  expect(await names(rep)).toContain(view.name);
  expect(await names(otherRep)).not.toContain(view.name);

  const changed = { id: view.id, version: view.version, state: 'grade=B&sort=name' };
  const { savedViewEdit } = await rep.client.act('savedViewEdit', changed, VIEW).data();
  expect(savedViewEdit.savedView.state).toBe('grade=B&sort=name');
  await rep.client.act('savedViewEdit', changed).failed('STALE_VERSION');
  await otherRep.client.act('savedViewEdit', { ...changed, version: 2 }).failed('NOT_FOUND');
  await rep.client.act('savedViewRemove', { id: view.id, version: 2 }).data();
  expect(await names(rep)).not.toContain(view.name);
});

test('who may share shows a view to everybody, and lists open with it for a role', async () => {
  await rep.client
    .act('savedViewCreate', { list: 'customers', name: 'x', state: '', isShared: true })
    .failed('FORBIDDEN');
  const own = await saved(manager, {});
  const asDefault = { id: own.id, version: own.version, defaultOfRoles: ['REP'] };
  await manager.client.act('savedViewEdit', asDefault).refused('VIEW_DEFAULT_NOT_SHARED');
  await manager.client
    .act('savedViewEdit', { ...asDefault, isShared: true, defaultOfRoles: ['KING'] })
    .refused('VALUE_OUT_OF_RANGE');

  const { savedViewEdit } = await manager.client.act('savedViewEdit', { ...asDefault, isShared: true }, VIEW).data();
  expect(savedViewEdit.savedView).toMatchObject({ isShared: true, defaultOfRoles: ['REP'] });
  expect(await names(otherRep)).toContain(own.name);
  await otherRep.client.act('savedViewEdit', { id: own.id, version: 2, name: 'mine' }).failed('FORBIDDEN');

  const later = await saved(manager, { isShared: true, defaultOfRoles: ['REP', 'ASSISTANT'] });
  const text = `query V($id: ID!) { savedView(id: $id) { defaultOfRoles } }`;
  expect((await rep.client.run(text, { id: own.id }).data())['savedView'].defaultOfRoles).toEqual([]);
  expect((await rep.client.run(text, { id: later.id }).data())['savedView'].defaultOfRoles).toEqual([
    'REP',
    'ASSISTANT',
  ]);
});

test('nobody signed in, nothing kept; a list that is none is refused', async () => {
  await api.nobody.act('savedViewCreate', { list: 'customers', name: 'x', state: '' }).failed('UNAUTHENTICATED');
  await rep.client.act('savedViewCreate', { list: 'no list!', name: '', state: '' }).refused('TEXT_REQUIRED');
});
