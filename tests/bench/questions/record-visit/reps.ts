import { createHash, randomBytes } from 'node:crypto';

import type { Pool } from 'pg';

export interface Rep {
  readonly cookie: string;
  /** Customers of his own. */
  readonly customerIds: readonly string[];
}

const REPS = `
  select owner_id as id, array_agg(id order by id) as customers from customers
  where owner_id is not null and state = 'ACTIVE' group by owner_id order by count(*) desc, owner_id limit $1`;

const CLOSE_CARDS = `
  update visit_cards set status = 'CLOSED_EARLY', version = version + 1 where status = 'ACTIVE' and customer_id = any($1)`;

/** Ten free slots each: what fills up would have to issue the next card. */
const EMPTY_CARDS = `
  insert into visit_cards (id, created_at, updated_at, customer_id, rep_id, card_no, slot_count, issued_at)
  select gen_random_uuid(), now(), now(), c.id, c.owner_id,
    1 + coalesce((select max(card_no) from visit_cards k where k.customer_id = c.id and k.rep_id = c.owner_id), 0), 10, now()
  from customers c where c.id = any($1)`;

const ACCOUNT = `
  insert into accounts (id, created_at, updated_at, login_name, employee_id, role_keys)
  select gen_random_uuid(), now(), now(), 'bench-' || $1::text, $1::uuid, '{REP}'
  where not exists (select 1 from accounts where employee_id = $1::uuid)`;

const SESSION = `
  insert into sessions (id, created_at, updated_at, account_id, token_hash, last_seen_at, expires_at, ip)
  select gen_random_uuid(), now(), now(), a.id, $2, now(), now() + interval '1 day', '127.0.0.1'
  from accounts a where a.employee_id = $1::uuid`;

async function signIn(pool: Pool, employeeId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await pool.query(ACCOUNT, [employeeId]);
  await pool.query(SESSION, [employeeId, createHash('sha256').update(secret).digest('hex')]);
  return `archive_session=${secret}`;
}

/** The reps with the most customers, each with an account and a session, made behind the product's back. */
export async function openReps(database: Pool, count: number): Promise<Rep[]> {
  const { rows } = await database.query<{ id: string; customers: string[] }>(REPS, [count]);
  return Promise.all(
    rows.map(async ({ id, customers }) => ({ cookie: await signIn(database, id), customerIds: customers })),
  );
}

/** Every customer of the reps gets a card of ten free slots. */
export async function emptyCards(database: Pool, reps: readonly Rep[]): Promise<void> {
  const customers = reps.flatMap(({ customerIds }) => customerIds);
  await database.query(CLOSE_CARDS, [customers]);
  await database.query(EMPTY_CARDS, [customers]);
}
