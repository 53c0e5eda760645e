import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { eraseFromJournal } from '../../../kernel/journal-erasure.queries.ts';
import type { LocalDate } from '../../../kernel/period.ts';

const DUE = `/* recruiting.forgettable */ select id from candidates
  where forgotten_at is null
    and ((state = 'REJECTED' and state_since <= $1::date) or (state = 'RESERVE' and state_since <= $2::date))
  order by state_since, id limit $3`;

/** The next ones who were refused, or in the pool, for too long (promise D4). */
export function findForgettable(
  { read }: Pick<Ctx, 'read'>,
  { rejectedUntil, reserveUntil, most }: { rejectedUntil: LocalDate; reserveUntil: LocalDate; most: number },
): Promise<{ id: string }[]> {
  return read(DUE, [rejectedUntil, reserveUntil, most]);
}

const OF_EMPLOYEE = `/* recruiting.candidatesOf */ select id from candidates where employee_id = ?::uuid and forgotten_at is null`;

export async function candidatesOf(ctx: Ctx, employeeId: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(OF_EMPLOYEE, [employeeId]);
  return rows.map(({ id }) => id);
}

const FORGET = `/* recruiting.forget */ update candidates c
  set name = '-', search_name = '', phone = null, note = null, forgotten_at = now_at, updated_at = now_at, version = version + 1
  from (select ?::timestamptz as now_at) moment
  where c.id = any(?::uuid[]) and forgotten_at is null
  returning c.id, c.version, '{"forgottenAt":null}'::json as before, json_build_object('forgottenAt', c.forgotten_at) as after`;

const STEPS = `/* recruiting.forgetSteps */ update candidate_steps set note = null, updated_at = ?::timestamptz, version = version + 1
  where candidate_id = any(?::uuid[]) and note is not null
  returning id, version, null::json as before, null::json as after`;

const ALL_STEPS = `/* recruiting.stepsOf */ select id from candidate_steps where candidate_id = any(?::uuid[])`;

/** Nothing that tells who it was is left, in the journal neither; how many came over which channel stays. */
export async function forget(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const [now, list] = [ctx.now.toISOString(), uuidList(ids)];
  const steps = await ctx.em.execute<{ id: string }[]>(ALL_STEPS, [list]);
  await eraseFromJournal(ctx, [...ids, ...steps.map(({ id }) => id)]);
  await writeInBulk(ctx, { of: 'Candidate', kind: 'update', text: FORGET, values: [now, list] });
  await writeInBulk(ctx, { of: 'CandidateStep', kind: 'update', text: STEPS, values: [now, list] });
}
