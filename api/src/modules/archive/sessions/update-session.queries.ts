import { writeInBulk, uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { addDays, businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { sessionKinds } from '../../approvals/index.ts';
import { settingNow } from '../../staff/index.ts';
import { UpdateSessionItem } from './update-session-item.entity.ts';

const WRITTEN = `returning id, version, null::jsonb as before,
  jsonb_build_object('session', session_id, 'kind', kind, 'request', request_id, 'customer', customer_id) as after`;

const COLUMNS = `(id, created_at, updated_at, version, session_id, kind, request_id, customer_id, rep_id, outcome)`;

/** Every request that waits, with the rep who answers for it (rules 6.1). */
const REQUESTS = `/* sessions.takeRequests */ insert into update_session_items ${COLUMNS}
  select gen_random_uuid(), ?::timestamptz, ?::timestamptz, 1, ?::uuid, 'REQUEST', r.id, r.customer_id, c.owner_id, 'WAITING'
  from approval_requests r left join customers c on c.id = r.customer_id
  where r.state = 'PENDING' and r.kind = any(?::text[])
  on conflict (session_id, request_id) do nothing ${WRITTEN}`;

/** Every customer of an attending rep whose data nobody has touched since the day (rules 6.1). */
const REVIEWS = `/* sessions.takeReviews */ insert into update_session_items ${COLUMNS}
  select gen_random_uuid(), ?::timestamptz, ?::timestamptz, 1, ?::uuid, 'REVIEW', null, c.id, c.owner_id, 'WAITING'
  from customers c join update_session_reps a on a.rep_id = c.owner_id and a.session_id = ?::uuid
  where c.state in ('DRAFT', 'ACTIVE') and coalesce(c.data_as_of, c.created_at) < ?::timestamptz
    and not exists (select from update_session_items known
      where known.session_id = a.session_id and known.customer_id = c.id and known.kind = 'REVIEW') ${WRITTEN}`;

/** What was decided or brought up to date outside meanwhile no longer waits here. */
const SETTLED = `/* sessions.settle */ update update_session_items i
  set outcome = case when i.kind = 'REQUEST' then r.state else 'CONFIRMED' end, version = i.version + 1,
    updated_at = ?::timestamptz, decided_at = coalesce(r.decided_at, c.data_as_of), decided_by_id = r.decided_by_id
  from update_session_items o left join approval_requests r on r.id = o.request_id
    left join customers c on c.id = o.customer_id and o.kind = 'REVIEW'
  where o.id = i.id and i.session_id = ?::uuid and i.outcome in ('WAITING', 'CARRIED_OVER')
    and (r.state <> 'PENDING' or c.data_as_of > i.created_at)
  returning i.id, i.version, jsonb_build_object('outcome', 'WAITING') as before, jsonb_build_object('outcome', i.outcome) as after`;

const REST = `/* sessions.carryOver */ update update_session_items i
  set outcome = 'CARRIED_OVER', version = version + 1, updated_at = ?::timestamptz, decided_at = ?::timestamptz, decided_by_id = ?::uuid
  where session_id = ?::uuid and outcome = 'WAITING'
  returning id, version, jsonb_build_object('outcome', 'WAITING') as before, jsonb_build_object('outcome', outcome) as after`;

const of = 'UpdateSessionItem';

/** From which instant on data count as fresh. */
async function freshSince(ctx: Ctx): Promise<Date> {
  const days = await settingNow(ctx, 'archive.reviewIntervalDays');
  return startOfLocalDay(addDays(businessDate(ctx.now, ctx.zone), -days), ctx.zone);
}

/** Brings the items of a session up to now. */
export async function takeIn(ctx: Ctx, sessionId: string): Promise<void> {
  const at = ctx.now.toISOString();
  const kinds = `{${sessionKinds().join(',')}}`;
  const fresh = (await freshSince(ctx)).toISOString();
  await writeInBulk(ctx, { of, kind: 'update', text: SETTLED, values: [at, sessionId] });
  await writeInBulk(ctx, { of, kind: 'create', text: REQUESTS, values: [at, at, sessionId, kinds] });
  await writeInBulk(ctx, { of, kind: 'create', text: REVIEWS, values: [at, at, sessionId, sessionId, fresh] });
}

export async function carryOverRest(ctx: Ctx, sessionId: string): Promise<void> {
  const at = ctx.now.toISOString();
  await writeInBulk(ctx, { of, kind: 'update', text: REST, values: [at, at, ctx.actor.employeeId, sessionId] });
}

export function countWaiting(ctx: Ctx, session: string): Promise<number> {
  return ctx.em.count(UpdateSessionItem, { session, outcome: 'WAITING' }, { filters: { scope: false } });
}

const WORKING = `/* sessions.reps */ select id from employees where id = any(?::uuid[]) and (left_on is null or left_on >= ?::date)`;

/** Who of them works here. */
export async function workingReps(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const today = businessDate(ctx.now, ctx.zone);
  const rows = await ctx.em.execute<{ id: string }[]>(WORKING, [uuidList(ids), today]);
  return rows.map(({ id }) => id);
}
