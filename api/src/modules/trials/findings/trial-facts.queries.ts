import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { Outcome, StageFacts, TrialFacts } from './trial-findings.rules.ts';

/** The shop on a day, or else the first one; who is on trial was posted to some. */
const SHOP_ON = (day: string): string => `(select p.shop_id from postings p where p.employee_id = t.employee_id
    and p.shop_id is not null order by (p.starts_on <= ${day}) desc,
    case when p.starts_on <= ${day} then p.starts_on end desc, p.starts_on limit 1)`;

const STAGE = `s.id, s.reviewer_id as "reviewerId", ${SHOP_ON('s.due_on')} as "shopId", s.stage_no as "stageNo",
    s.state in ('SUBMITTED', 'CALLED_OFF') as "isDone", s.opens_on::text as "opensOn", s.due_on::text as "dueOn",
    s.overdue_on::text as "overdueOn", exists (select from trial_briefings b where b.stage_id = s.id
      and b.manager_id = s.reviewer_id and b.acknowledged_at is not null) as "isBriefed"`;

const WAITING = `/* trials.stagesWaiting */ select ${STAGE} from trial_stages s join trials t on t.id = s.trial_id
  where s.state in ('WAITING', 'OPEN', 'OVERDUE') and t.state in ('RUNNING', 'OVERDUE_CONFIRM_RISK') and s.due_on >= ?::date
  order by s.due_on, s.id`;

/** Stages of open trials that wait for a review. */
export function waitingStages({ em }: Pick<Ctx, 'em'>, since: LocalDate): Promise<StageFacts[]> {
  return em.execute<StageFacts[]>(WAITING, [since]);
}

/** A stage with what was written in it, submitted or still a draft. */
export interface WrittenStage extends StageFacts {
  readonly authorId: string | null;
  readonly employeeId: string;
  readonly employeeName: string;
  readonly facts: readonly { readonly item: string; readonly text: string }[];
}

/** A draft that somebody is just writing is no finding; one that has lain for a night is. */
const WRITTEN = `/* trials.stagesWritten */ select ${STAGE}, coalesce(s.submitted_by_id, s.reviewer_id) as "authorId",
    t.employee_id as "employeeId", coalesce(e.name, '') as "employeeName", i.facts
  from trial_stages s join trials t on t.id = s.trial_id join employees e on e.id = t.employee_id
  cross join lateral (select json_agg(json_build_object('item', i.name_zh, 'text', i.fact) order by i.position) as facts
    from trial_stage_items i where i.stage_id = s.id and i.fact is not null) i
  where s.due_on >= ?::date and i.facts is not null
    and (s.state = 'SUBMITTED' or (s.state in ('OPEN', 'OVERDUE') and s.draft_saved_at < ?::timestamptz))
  order by s.due_on, s.id`;

export function writtenStages(
  { em }: Pick<Ctx, 'em'>,
  { since, before }: { since: LocalDate; before: Date },
): Promise<WrittenStage[]> {
  return em.execute<WrittenStage[]>(WRITTEN, [since, before.toISOString()]);
}

const TRIALS = `/* trials.trialFacts */ select t.id, t.employee_id as "employeeId", ${SHOP_ON('t.latest_on')} as "shopId",
    t.end_on::text as "endOn", t.latest_on::text as "latestOn", t.closed_on::text as "closedOn",
    t.state in ('LEFT', 'CALLED_OFF') as "isVoid"
  from trials t where t.latest_on >= ?::date order by t.latest_on, t.id`;

export function trialFacts({ em }: Pick<Ctx, 'em'>, since: LocalDate): Promise<TrialFacts[]> {
  return em.execute<TrialFacts[]>(TRIALS, [since]);
}

const OUTCOMES = `/* trials.outcomes */ select t.id as "trialId", last.submitted_by_id as "managerId",
    ${SHOP_ON('t.closed_on')} as "shopId", t.closed_on::text as "decidedOn",
    t.state = 'NOT_HIRED' and (select count(*) from trial_stages s where s.trial_id = t.id and s.stage_no < 3
      and s.result = 'PASS') = 2 as "isUndetected"
  from trials t cross join lateral (select s.submitted_by_id from trial_stages s
    where s.trial_id = t.id and s.stage_no < 3 and s.state = 'SUBMITTED' order by s.stage_no desc limit 1) last
  where t.state in ('CONFIRMED', 'CONFIRMED_BY_LAPSE', 'NOT_HIRED', 'DISMISSED') and t.closed_on >= ?::date
  order by t.closed_on, t.id`;

/** Trials that came to an end, by the manager who reviewed stage 2, or stage 1 alone. */
export function outcomes({ em }: Pick<Ctx, 'em'>, since: LocalDate): Promise<Outcome[]> {
  return em.execute<Outcome[]>(OUTCOMES, [since]);
}

export async function allShopIds({ em }: Pick<Ctx, 'em'>): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>('/* trials.shops */ select id from shops order by id');
  return rows.map(({ id }) => id);
}
