import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { type Regrade, regradeInBulk } from '../../customers/index.ts';
import type { GradeCause } from './grade-change.rules.ts';

const WRITTEN = `/* abc.writeChanges */ insert into grade_changes
    (id, created_at, updated_at, version, customer_id, from_grade, to_grade, changed_at, cause, quarter, run_id, place, volume, cum_before, reason)
  select gen_random_uuid(), at.now, at.now, 1, m.id, m."from", m."to", at.now, at.cause, a.quarter, a.id, r.place, r.volume, r.cum_before, at.reason
  from json_to_recordset(?::json) as m (id uuid, "from" text, "to" text)
    cross join (select ?::timestamptz as now, ?::text as cause, ?::uuid as run, ?::text as reason) at
    left join abc_runs a on a.id = at.run left join abc_results r on r.run_id = a.id and r.customer_id = m.id
  returning id, version, null as before, json_build_object(
    'customer', customer_id, 'fromGrade', from_grade, 'toGrade', to_grade, 'cause', cause, 'quarter', quarter, 'volume', volume, 'cumBefore', cum_before) as after`;

interface Why {
  readonly cause: GradeCause;
  readonly runId?: string;
  readonly reason: string | null;
}

/** Gives customers their grades with new codes, and keeps what changed, when and why; now, never back-dated (rules 7.3). */
export async function changeGrades(ctx: Ctx, wanted: readonly Regrade[], why: Why): Promise<number> {
  if (wanted.length === 0) return 0;
  const moved = await regradeInBulk(ctx, wanted, why.reason);
  if (moved.length === 0) return 0;
  const values = [JSON.stringify(moved), ctx.now.toISOString(), why.cause, why.runId ?? null, why.reason];
  await writeInBulk(ctx, { of: 'GradeChange', kind: 'create', text: WRITTEN, values });
  return moved.length;
}

/** Statement text: the grade that customer `c` had at an instant; today's where none has changed since (rules 7.3, 1.11). */
export function gradeAt(c: string, at: string): string {
  return (
    `coalesce((select g.from_grade from grade_changes g where g.customer_id = ${c}.id and g.changed_at >= ${at} ` +
    `order by g.changed_at, g.id limit 1), ${c}.grade)`
  );
}
