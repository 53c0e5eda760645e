/**
 * By hand, as somebody writes it who knows PostgreSQL: one transaction of prepared statements. It reads what the rules ask
 * about and locks the card; writes visit, card, journal and idempotency key in one statement; and reads the card as JSON
 * text. Of rights it knows only who is signed in and whose customer it is.
 */
import { createHash, randomUUID } from 'node:crypto';

import type { PoolClient } from 'pg';

import type { HandWritten } from '../../support/question.ts';

export interface VisitInput {
  readonly customerId: string;
  readonly visitedAt: string;
  readonly kind: string;
  readonly summary: string;
  readonly idempotencyKey: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const JUDGE = {
  name: 'judge',
  text: `
  select a.id as account_id, a.employee_id, k.id as card_id, k.version, k.slot_count, k.used_slots, c.owner_id, p.starts_at,
    exists (select 1 from visits v where v.customer_id = c.id and v.status = 'RECORDED') as was_visited
  from sessions s
  join accounts a on a.id = s.account_id and not a.is_disabled
  join customers c on c.id = $2 and c.state <> 'DELETED' and c.owner_id = a.employee_id
  join ownership_periods p on p.customer_id = c.id and p.ends_at is null
  join visit_cards k on k.customer_id = c.id and k.status = 'ACTIVE'
  where s.token_hash = $1 and s.expires_at > $3
  for update of k`,
};

const WRITE = {
  name: 'write',
  text: `
  with claimed as (
    insert into idempotency_keys (account_id, key, action, input_hash, answer, created_at)
    values ($1, $2, 'visitRecord', $3, jsonb_build_object('visit', jsonb_build_object('id', $4::uuid)), $5)
    on conflict do nothing returning key
  ), visit as (
    insert into visits (id, created_at, updated_at, card_id, slot_no, side, customer_id, rep_id, visited_at, kind, summary,
                        recorded_at, recorded_by_id, is_late_memo)
    select $4, $5, $5, $6, $7, $8, $9, $10, $11, $12, $13, $5, $10, $14 from claimed
  ), card as (
    update visit_cards set used_slots = $7, version = version + 1, updated_at = $5
    where id = $6 and version = $15 and exists (select 1 from claimed)
  )
  insert into journal_entries (id, created_at, updated_at, at, account_id, action, row_type, row_id, row_version, kind, before, after, request_id)
  select gen_random_uuid(), $5, $5, $5, $1, 'visitRecord', j.row_type, j.row_id, j.row_version, j.kind, j.before, j.after, $16
  from claimed, (values ('Visit', $4::uuid, 1, 'create', null, $17::jsonb),
                        ('VisitCard', $6::uuid, $15::int + 1, 'update', $18::jsonb, $19::jsonb))
    j (row_type, row_id, row_version, kind, before, after)`,
};

const CARD = {
  name: 'card',
  text: `
  select json_build_object('id', k.id, 'version', k.version, 'cardNo', k.card_no, 'slotCount', k.slot_count,
    'usedSlots', k.used_slots, 'status', k.status,
    'customer', json_build_object('id', c.id, 'code', c.code, 'name', c.name),
    'rep', json_build_object('number', e.number, 'name', e.name),
    'visits', (select json_agg(json_build_object('id', v.id, 'slotNo', v.slot_no, 'side', v.side,
                 'visitedAt', to_char(v.visited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                 'kind', v.kind, 'summary', v.summary) order by v.slot_no) from visits v where v.card_id = k.id))::text as text
  from visit_cards k join customers c on c.id = k.customer_id join employees e on e.id = k.rep_id
  where k.id = $1`,
};

interface Facts {
  readonly account_id: string;
  readonly employee_id: string;
  readonly card_id: string;
  readonly version: number;
  readonly slot_count: number;
  readonly used_slots: number;
  readonly owner_id: string;
  readonly starts_at: Date;
  readonly was_visited: boolean;
}

/** Whether the rules allow it. Only the full card is left out: the next one is issued by hand in this office. */
function isAllowed(facts: Facts, { visitedAt, kind, summary }: VisitInput, now: Date): boolean {
  const at = new Date(visitedAt);
  return (
    summary.trim().length > 0 &&
    summary.length <= 200 &&
    at <= now &&
    at.getTime() >= facts.starts_at.getTime() - 7 * DAY &&
    !(kind === 'FIRST' && facts.was_visited) &&
    facts.used_slots + 1 < facts.slot_count
  );
}

async function write(client: PoolClient, input: VisitInput, facts: Facts): Promise<void> {
  const now = new Date();
  const instant = now.toISOString();
  const visitId = randomUUID();
  const slotNo = facts.used_slots + 1;
  const side = slotNo <= Math.ceil(facts.slot_count / 2) ? 'FRONT' : 'BACK';
  const isLate = now.getTime() - new Date(input.visitedAt).getTime() > 24 * HOUR;
  const { idempotencyKey, ...rest } = input;
  const visit = {
    card: facts.card_id,
    slotNo,
    side,
    customer: input.customerId,
    rep: facts.employee_id,
    visitedAt: input.visitedAt,
  };
  const memo = {
    kind: input.kind,
    summary: input.summary,
    recordedAt: instant,
    recordedBy: facts.employee_id,
    isLateMemo: isLate,
  };
  const { rowCount } = await client.query({
    ...WRITE,
    values: [
      facts.account_id,
      idempotencyKey,
      createHash('sha256').update(JSON.stringify(rest)).digest('base64url'),
      visitId,
      instant,
      facts.card_id,
      slotNo,
      side,
      input.customerId,
      facts.employee_id,
      input.visitedAt,
      input.kind,
      input.summary.trim(),
      isLate,
      facts.version,
      randomUUID(),
      JSON.stringify({ ...visit, ...memo, status: 'RECORDED' }),
      JSON.stringify({ usedSlots: facts.used_slots }),
      JSON.stringify({ usedSlots: slotNo }),
    ],
  });
  if (rowCount !== 2) throw new Error('The key was used before, or the card has changed.');
}

async function record(client: PoolClient, tokenHash: string, input: VisitInput): Promise<string> {
  void client.query('begin');
  const { rows } = await client.query<Facts>({ ...JUDGE, values: [tokenHash, input.customerId, new Date()] });
  const facts = rows[0];
  if (!facts || !isAllowed(facts, input, new Date())) throw new Error('This visit is not allowed.');
  await write(client, input, facts);
  const card = await client.query<{ text: string }>({ ...CARD, values: [facts.card_id] });
  await client.query('commit');
  return card.rows[0]?.text ?? 'null';
}

export const answer: HandWritten = async ([input], { pool, headers }) => {
  const secret = /archive_session=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const client = await pool.connect();
  try {
    const card = await record(client, createHash('sha256').update(secret).digest('hex'), input as VisitInput);
    return `{"visitRecord":{"visitCard":${card},"userErrors":[]}}`;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};
