import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { DueStage, DueTrial } from './deadline-steps.rules.ts';

/** Gone by the file, or in the employment that the trial began in, though the person was hired again since. */
const HAS_LEFT = `(e.left_on < ?::date or exists (select from employments w where w.employee_id = t.employee_id
      and w.hired_on <= t.starts_on and w.left_on >= t.starts_on and w.left_on < ?::date))`;

const GONE = `/* trials.hasLeft */ select t.id from trials t join employees e on e.id = t.employee_id
  where t.id = ?::uuid and ${HAS_LEFT}`;

const LEADER = `(select l.employee_id from region_leaders l join shops s on s.region_id = l.region_id
      where s.id = e.shop_id and l.starts_on <= ?::date and (l.ends_on is null or l.ends_on >= ?::date) limit 1)`;

const STAGES = `(select json_agg(json_build_object('id', s.id, 'stageNo', s.stage_no, 'opensOn', s.opens_on, 'dueOn', s.due_on,
      'overdueOn', s.overdue_on, 'state', s.state, 'reviewerId', s.reviewer_id, 'shownOn', s.shown_on,
      'warningId', (select w.id from trial_measures w where w.stage_id = s.id and w.kind = 'WARNING')) order by s.stage_no)
      from trial_stages s where s.trial_id = t.id)`;

const OPEN = `/* trials.open */ select t.id, t.employee_id as "employeeId", t.state, t.end_on::text as "endOn",
    t.decision_due_on::text as "decisionDueOn", t.has_self_assessment as "hasSelfAssessment", ${HAS_LEFT} as "hasLeft",
    ${LEADER} as "leaderId", coalesce(${STAGES}, '[]') as stages
  from trials t join employees e on e.id = t.employee_id
  where t.state in ('RUNNING', 'OVERDUE_CONFIRM_RISK') and (?::uuid is null or t.id = ?::uuid)
  order by t.end_on, t.id`;

/** Whether the last day of work of who is on trial has gone by, also before the trial was closed for it. */
export async function hasLeft({ em }: Pick<Ctx, 'em'>, trialId: string, today: LocalDate): Promise<boolean> {
  const rows = await em.execute<{ id: string }[]>(GONE, [trialId, today, today]);
  return rows.length > 0;
}

/** All open trials, or the one that is asked for while it is open. There are as many as people were hired in some months. */
export function openTrials({ em }: Pick<Ctx, 'em'>, today: LocalDate, id: string | null = null): Promise<DueTrial[]> {
  return em.execute<(DueTrial & { stages: DueStage[] })[]>(OPEN, [today, today, today, today, id, id]);
}
