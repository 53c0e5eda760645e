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

const PLAIN = (column: string): string => String.raw`regexp_replace(${column}, '[\s\u3000·]', '', 'g')`;

/** Also who applied before in vain: called the same, with one of the numbers. */
const OF_EMPLOYEE = `/* recruiting.candidatesOf */ select c.id from candidates c join employees e on e.id = ?::uuid
  where c.forgotten_at is null and (c.employee_id = e.id or (c.employee_id is null and ${PLAIN('c.name')} = ${PLAIN('e.name')}
    and exists (select from jsonb_array_elements_text(?::jsonb) known (digits)
      where strpos(regexp_replace(c.phone, '[^0-9]', '', 'g'), known.digits) > 0)))`;

/** @param numbers of the person, digits alone. */
export async function candidatesOf(ctx: Ctx, employeeId: string, numbers: readonly string[]): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(OF_EMPLOYEE, [employeeId, JSON.stringify(numbers)]);
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
