import { openTestServer, type TestServer, type TestServerOptions } from '@living-archive/api/testing';
import pg from 'pg';
import { inject } from 'vitest';

import { ADMIN, Client, type TestApi } from '../../support/api.ts';
import { aPerson, unique } from '../../support/cast.ts';
import { signIn } from '../../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

export const PREFLIGHT = { 'apollo-require-preflight': '1' };
/** As it is: packed, a whole stream of similar rows may fit between server and reader. */
export const UNPACKED = { ...PREFLIGHT, 'accept-encoding': 'identity' };
const JSON_BODY = { 'content-type': 'application/json' };

/** Saves a query, shared, and tells its name. */
export async function aSavedQuery(client: Client, document: string, values: object = {}): Promise<string> {
  const input = { name: unique('query'), title: 'Asked by a test', document, isShared: true, ...values };
  const data = await client.act('savedQueryCreate', input, 'savedQuery { name }').data();
  return data['savedQueryCreate'].savedQuery.name as string;
}

/** The text of a token in the name of the client. */
export async function aToken(
  api: TestApi,
  client: Client,
  values: Record<string, unknown> & { role: string },
): Promise<string> {
  const { role, ...rest } = values;
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  const roleId = roles.nodes.find(({ key }: { key: string }) => key === role).id as string;
  const data = await client.act('apiTokenCreate', { name: 'Program', roleId, ...rest }, 'clearText').data();
  return data['apiTokenCreate'].clearText as string;
}

/* oxlint-disable-next-line typescript/no-explicit-any -- answers are as varied as the queries of the tests */
type Json = any;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
  readonly code: string | undefined;
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
  const body = isJson ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, text, body, code: body?.errors?.[0]?.extensions.code };
}

/** By POST, as programs do. */
export async function ask(client: Client, address: string, given: object = {}): Promise<Answered> {
  return answered(
    await client.fetch(`/query/${address}`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(given) }),
  );
}

/** By GET, with what it takes to be let in. */
export async function get(client: Client, address: string, headers: Record<string, string> = PREFLIGHT) {
  return answered(await client.fetch(`/query/${address}`, { headers }));
}

/** A server on a database of its own, with 60,000 products in it: more than fits between server and reader. */
export interface StreamingWorld {
  readonly server: TestServer;
  readonly database: TestDatabase;
  readonly admin: Client;
  /** Who may stream. */
  readonly manager: Client;
  readonly sql: <T extends object>(text: string) => Promise<T[]>;
  stop(): Promise<void>;
}

export const MANY = 60_000;

const PRODUCTS = `
  insert into product_categories (id, created_at, updated_at, version, name)
  values ('00000000-0000-7000-8000-00000000000c', now(), now(), 1, 'Cakes');
  insert into products (id, created_at, updated_at, version, number, name, list_price, currency, is_active, category_id)
  select gen_random_uuid(), now(), now(), 1, 'S' || lpad(n::text, 6, '0'), rpad('Cake ' || n, 200, '饼'), n / 100.0, 'CNY', true,
    case when n % 3 = 0 then '00000000-0000-7000-8000-00000000000c'::uuid end
  from generate_series(1, ${MANY}) n`;

export async function streamingWorld(settings: TestServerOptions['settings'] = {}): Promise<StreamingWorld> {
  const database = await cloneDatabase(unique('stream').replaceAll('-', '_'));
  const server = await openTestServer({
    databaseUrl: database.url,
    now: () => new Date(),
    firstAdmin: ADMIN,
    settings,
  });
  // Others see nothing of what a connection does.
  const address = new URL(inject('clusterUrl'));
  address.pathname = new URL(database.url).pathname;
  const owner = new pg.Client(address.href);
  await owner.connect();
  await owner.query(PRODUCTS);
  await owner.query('analyze products');
  const admin = await signIn(server.url, ADMIN.loginName, ADMIN.password);
  const api = {
    admin,
    nobody: new Client(server.url),
    signIn: (name: string, password: string) => signIn(server.url, name, password),
  } as TestApi;
  return {
    server,
    database,
    admin,
    manager: (await aPerson(api, 'SALES_MANAGER')).client,
    sql: async (text) => (await owner.query(text)).rows,
    async stop() {
      await owner.end();
      await server.stop();
    },
  };
}

/** What the server does for streams at this moment. */
export async function streamingBackends({ sql }: StreamingWorld): Promise<number> {
  const [row] = await sql<{ count: string }>(
    'select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null',
  );
  return Number(row?.count);
}
