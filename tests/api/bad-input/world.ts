import { randomUUID } from 'node:crypto';

import {
  getNamedType,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import { type Client, ownDemoApi, type TestApi } from '../../support/api.ts';
import { unique } from '../../support/cast.ts';
import {
  type Field,
  fieldsOf,
  inputFieldsOf,
  inputOf,
  inputTypes,
  objectTypes,
  queries,
  rowTypes,
} from '../../support/schema.ts';

export interface RowRef {
  readonly id: string;
  readonly version: number;
}

/** The demo company with a row of nearly every type, somebody who may do everything, and others who may do less. */
export interface World {
  readonly api: TestApi;
  readonly everything: Client;
  /** A rep with an assistant's rights too, who owns no customer. */
  readonly outsider: Client;
  /** An account without a role. */
  readonly nothing: Client;
  /** A row of the type as it is now. */
  row(type: string): Promise<RowRef>;
}

const PASSWORD = 'osmanthus-cake-2026';

/** The row that a mutation named `<noun>Create` or the like answers with. */
async function made(client: Client, mutation: string, input: object): Promise<RowRef> {
  const noun = mutation.replace(/[A-Z][a-z]+$/, '');
  const data = await client.act(mutation, input, `${noun} { id version }`).data();
  return data[mutation][noun] as RowRef;
}

async function accountWith(api: TestApi, roleIds: readonly string[], employeeId: string): Promise<Client> {
  const loginName = `tester.${randomUUID().slice(-12)}`;
  const { accountCreate } = await api.admin
    .act('accountCreate', { loginName, employeeId, roleIds }, 'clearText')
    .data();
  const token = String(accountCreate.clearText).split('#')[1];
  await api.nobody.act('passwordSetByLink', { token, newPassword: PASSWORD }).data();
  return api.signIn(loginName, PASSWORD);
}

function anEmployeeOf(api: TestApi): Promise<RowRef> {
  return made(api.admin, 'employeeCreate', { number: randomUUID().slice(-12), name: unique('Employee') });
}

async function rolesByKey(api: TestApi): Promise<Map<string, string>> {
  const data = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  return new Map((data['roles'].nodes as { id: string; key: string }[]).map(({ id, key }) => [key, id]));
}

/** One row of everything that selling leaves behind, all of it in the reach of `client` alone. */
async function fill(client: Client, repId: string): Promise<Map<string, string>> {
  const region = await made(client, 'regionCreate', { code: 'QZX', name: 'Quzhou' });
  await made(client, 'shopCreate', { code: 'Q99', name: 'Quzhou shop', regionId: region.id });
  const category = await made(client, 'productCategoryCreate', { name: 'Cakes' });
  const goods = { number: 'QZX-1', name: 'Cake', listPrice: '10.00', currency: 'CNY', categoryId: category.id };
  const product = await made(client, 'productCreate', goods);
  const opened = { name: 'Tea house', nature: 'COMPANY', regionId: region.id, ownerId: repId };
  const customer = await made(client, 'customerCreate', opened);
  const customerId = customer.id;
  await made(client, 'contactCreate', { customerId, name: '王芳' });
  await made(client, 'visitCardIssue', { customerId });
  const visit = { customerId, visitedAt: '2026-11-21T01:00:00Z', kind: 'COURTESY', summary: 'Talked about mooncakes.' };
  await made(client, 'visitRecord', visit);
  const lines = [{ productId: product.id, quantity: '10' }];
  const order = await made(client, 'orderCreate', { customerId, channel: 'WECHAT', lines });
  const reply = { ...order, reply: 'CONFIRMED', via: 'PHONE', text: 'On Friday.' };
  await made(client, 'orderReply', reply);
  const { order: read } = await client.run(`{ order(id: "${order.id}") { lines { id } } }`).data();
  const shipped = { orderId: order.id, lines: [{ orderLineId: read.lines[0].id, quantity: '1' }] };
  await made(client, 'deliveryCreate', shipped);
  await made(client, 'paymentRecord', { orderId: order.id, amount: '5.00', method: 'CASH' });
  await client.act('apiTokenCreate', { name: 'Figures' }).answer();
  return new Map([['Customer', customerId]]);
}

/** Where rows of a type are listed: at the root, or below the rows of a root list that has such a list. */
interface Listing {
  readonly root: string;
  readonly below?: string;
  /** A few rows that always come whole, without pages. */
  readonly isPlain?: boolean;
}

function rowTypeOf(field: Field): string {
  const { name } = getNamedType(field.type);
  return name.endsWith('Connection') ? name.slice(0, -'Connection'.length) : '';
}

/** Lists by the type of their rows. */
const listings: ReadonlyMap<string, Listing> = new Map([
  ...queries.flatMap((root) => plainListsBelow(root)),
  ...queries.flatMap((root) => listsBelow(root)),
  ...queries.map((root): [string, Listing] => [rowTypeOf(root), { root: root.name }]),
]);

function listsBelow(root: Field): [string, Listing][] {
  const above = objectTypes.find(({ name }) => name === rowTypeOf(root));
  return above ? fieldsOf(above).map((field) => [rowTypeOf(field), { root: root.name, below: field.name }]) : [];
}

function plainListsBelow(root: Field): [string, Listing][] {
  const above = objectTypes.find(({ name }) => name === rowTypeOf(root));
  const lists = above ? fieldsOf(above).filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type)) : [];
  return lists.map((field) => [getNamedType(field.type).name, { root: root.name, below: field.name, isPlain: true }]);
}

export async function aWorld(): Promise<World> {
  const api = await ownDemoApi();
  const roles = await rolesByKey(api);
  const [worker, outsider, plain, victim] = await Promise.all([
    anEmployeeOf(api),
    anEmployeeOf(api),
    anEmployeeOf(api),
    anEmployeeOf(api),
  ]);
  const everything = await accountWith(api, [...roles.values()], worker.id);
  const fieldWork = ['REP', 'ASSISTANT'].map((key) => roles.get(key) as string);
  const account = await made(api.admin, 'accountCreate', {
    loginName: unique('victim').slice(-40),
    employeeId: victim.id,
    roleIds: [],
  });
  // What hostile values might do to these rows must not take rights from those who send them.
  const fixed = new Map([
    ...(await fill(everything, worker.id)),
    ['Account', account.id],
    ['Role', roles.get('CLERK') as string],
    ['Employee', victim.id],
    ['Rep', worker.id],
  ]);
  const world: World = {
    api,
    everything,
    outsider: await accountWith(api, fieldWork, outsider.id),
    nothing: await accountWith(api, [], plain.id),
    row: async (type) => {
      const [row] = await rowsOf(everything, type === 'Rep' ? 'Employee' : type, fixed.get(type));
      return row ?? { id: randomUUID(), version: 1 };
    },
  };
  return world;
}

async function rowsOf(client: Client, type: string, id: string | undefined): Promise<readonly RowRef[]> {
  const listing = listings.get(type);
  if (!listing) throw new Error(`No query lists ${type}.`);
  const filter = id ? `(filter: { id: { eq: "${id}" } })` : '';
  const { root, below, isPlain = false } = listing;
  const wanted = `nodes { id version }`;
  if (!below) return (await client.run(`{ ${root}${filter} { ${wanted} } }`).data())[root].nodes as RowRef[];
  if (isPlain) {
    const plain = await client.run(`{ ${root} { nodes { ${below} { id version } } } }`).data();
    return (plain[root].nodes as Record<string, RowRef[]>[]).flatMap((row) => row[below] ?? []);
  }
  const data = await client.run(`{ ${root} { nodes { ${below}${filter} { ${wanted} } } } }`).data();
  return (data[root].nodes as Record<string, { nodes: RowRef[] }>[]).flatMap((row) => row[below]?.nodes ?? []);
}

/** What other words than the type's name inputs use for rows. */
const SPOKEN: Readonly<Record<string, string>> = {
  rep: 'Rep',
  assistant: 'Employee',
  owner: 'Employee',
  manager: 'Employee',
  referredBy: 'Customer',
  category: 'ProductCategory',
};

function typeNamed(noun: string): string {
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return rowTypes.find(({ name }) => name === title)?.name ?? SPOKEN[noun] ?? 'Employee';
}

/** The type of row that a mutation is about: the longest noun that its name begins with. */
export function subjectOf(mutation: string): string {
  const nouns = rowTypes
    .map(({ name }) => name)
    .filter((name) => mutation.startsWith(`${name.charAt(0).toLowerCase()}${name.slice(1)}`));
  return nouns.toSorted((left, right) => right.length - left.length)[0] ?? 'Account';
}

const TEXTS: Readonly<Record<string, () => string>> = {
  code: () => Array.from({ length: 4 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join(''),
  currency: () => 'CNY',
  loginName: () => `tester.${randomUUID().slice(-12)}`,
  locale: () => 'en',
  key: () => 'card.slotCount',
  value: () => '8',
};
const SCALARS: Readonly<Record<string, () => unknown>> = {
  Boolean: () => false,
  Int: () => 1,
  Decimal: () => '1.00',
  Date: () => '2026-11-20',
  DateTime: () => '2026-11-21T01:30:00Z',
  Month: () => '2026-11',
};

interface Making {
  readonly world: World;
  readonly mutation: string;
}

/** A value that fits the type of a field; rows that it names exist. */
export async function plainValue(field: GraphQLInputField, making: Making): Promise<unknown> {
  const type = getNamedType(field.type);
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (isInputObjectType(type)) {
    const inner = await plainFields(inputFieldsOf(type), making);
    return isList ? [inner] : inner;
  }
  const one = isEnumType(type) ? type.getValues()[0]?.name : await plainScalar(field.name, type.name, making);
  return isList ? [one] : one;
}

/** Whose version a mutation asks for: of the row that it changes, or of the one that gets another. */
function versionedBy(mutation: string): string {
  const input = inputTypes.find(({ name }) => name.toLowerCase() === `${mutation}input`.toLowerCase());
  const names = input ? inputFieldsOf(input).map(({ name }) => name) : [];
  const parent = names.includes('id') ? undefined : names.find((name) => name.endsWith('Id'));
  return parent ? typeNamed(parent.slice(0, -2)) : subjectOf(mutation);
}

async function plainScalar(name: string, type: string, { world, mutation }: Making): Promise<unknown> {
  if (type === 'ID')
    return (await world.row(name === 'id' ? subjectOf(mutation) : typeNamed(name.replace(/Ids?$/, '')))).id;
  if (name === 'version') return (await world.row(versionedBy(mutation))).version;
  return type === 'String' ? (TEXTS[name] ?? (() => unique('text')))() : SCALARS[type]?.();
}

async function plainFields(fields: readonly GraphQLInputField[], making: Making): Promise<Record<string, unknown>> {
  const wanted = fields.filter(({ type }) => isNonNullType(type));
  const entries = await Promise.all(
    wanted.map(async (field): Promise<[string, unknown]> => [field.name, await plainValue(field, making)]),
  );
  return Object.fromEntries(entries);
}

/** The least input that the schema lets through. */
export function plainInput(world: World, mutation: Field): Promise<Record<string, unknown>> {
  if (mutation.args.length === 0) return Promise.resolve({});
  return plainFields(inputFieldsOf(inputOf(mutation)), { world, mutation: mutation.name });
}
