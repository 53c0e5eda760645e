import { createHash, randomBytes } from 'node:crypto';

import type pg from 'pg';

/** Sixteen who ask at once: one of them may run four requests, and real load comes from many. */
export const CLIENTS = 16;

/** A sales manager's account: all customers, their names, terms and amounts. It has no password: nobody signs in by guessing one. */
const ACCOUNT = `
  insert into accounts (id, created_at, updated_at, login_name, display_name, role_keys)
  values (gen_random_uuid(), now(), now(), $1, $1, '{SALES_MANAGER}')
  on conflict (login_name) do update set role_keys = excluded.role_keys returning id`;

const SESSION = `
  insert into sessions (id, created_at, updated_at, account_id, token_hash, last_seen_at, expires_at, ip)
  values (gen_random_uuid(), now(), now(), $1, $2, now(), now() + interval '12 hours', '127.0.0.1')`;

const TOKEN = `
  insert into api_tokens (id, created_at, updated_at, account_id, name, role_id, token_hash, expires_at)
  select gen_random_uuid(), now(), now(), $1, 'bench', id, $2, now() + interval '12 hours' from roles where key = 'SALES_MANAGER'`;

const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What a client says who it is with, as headers. */
export type Credentials = Readonly<Record<'person' | 'token', Readonly<Record<string, string>>>>;
export type Office = readonly Credentials[];

/** Accounts with a session and an API token each. Made behind the product's back, which checks them with every request. */
export function openOffice(database: pg.Pool): Promise<Office> {
  return Promise.all(Array.from({ length: CLIENTS }, (_, at) => credentials(database, `bench-${at + 1}`)));
}

async function credentials(database: pg.Pool, loginName: string): Promise<Credentials> {
  const { rows } = await database.query<{ id: string }>(ACCOUNT, [loginName]);
  const session = randomBytes(32).toString('base64url');
  const token = `lat_${randomBytes(32).toString('base64url')}`;
  await database.query(SESSION, [rows[0]?.id, hash(session)]);
  await database.query(TOKEN, [rows[0]?.id, hash(token)]);
  return { person: { cookie: `archive_session=${session}` }, token: { authorization: `Bearer ${token}` } };
}
