import type { Ctx } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { TrialBriefing } from '../briefings/trial-briefing.entity.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { Trial } from '../trials/trial.entity.ts';
import type { TrialsDue } from './trials-due.types.ts';

const DAYS_AHEAD = 7;
/** More than anybody deals with in a week; the lists themselves have pages. */
const MOST = 200;

const IS_OPEN = `state in ('RUNNING', 'OVERDUE_CONFIRM_RISK')`;
const OF_OPEN_TRIAL = `exists (select from trials o where o.id = s.trial_id and o.${IS_OPEN})`;
const IS_WAITED_FOR = `s.state not in ('SUBMITTED', 'CALLED_OFF') and ${OF_OPEN_TRIAL}`;

interface List {
  readonly entity: ClassType;
  /** The alias of the rows that are listed. */
  readonly alias: string;
  /** From the tables on; `until` is the last day that is asked for. */
  readonly text: string;
  readonly order: string;
}

const LISTS = {
  stages: {
    entity: TrialStage,
    alias: 's',
    text: `trial_stages s where ${IS_WAITED_FOR} and s.due_on <= until`,
    order: 's.due_on',
  },
  briefingsToGive: {
    entity: TrialStage,
    alias: 's',
    text: `trial_stages s where ${IS_WAITED_FOR} and s.opens_on <= until
      and not exists (select from trial_briefings g where g.stage_id = s.id and g.manager_id = s.reviewer_id)`,
    order: 's.opens_on',
  },
  briefingsToAcknowledge: {
    entity: TrialBriefing,
    alias: 'b',
    text: `trial_briefings b join trial_stages s on s.id = b.stage_id and s.reviewer_id = b.manager_id
      where ${IS_WAITED_FOR} and b.acknowledged_at is null`,
    order: 's.opens_on',
  },
  measuresToRecheck: {
    entity: TrialMeasure,
    alias: 'm',
    text: `trial_measures m join trial_stages s on s.id = m.stage_id
      where m.kind = 'GUIDANCE' and m.rechecked_at is null and m.recheck_on <= until and ${OF_OPEN_TRIAL}`,
    order: 'm.recheck_on',
  },
  dismissals: {
    entity: TrialMeasure,
    alias: 'm',
    text: `trial_measures m join trial_stages s on s.id = m.stage_id
      where m.kind = 'DISMISS' and m.decision is null and ${OF_OPEN_TRIAL}`,
    order: 'm.created_at',
  },
  decisions: {
    entity: Trial,
    alias: 't',
    text: `trials t where t.${IS_OPEN} and t.decision_due_on <= until`,
    order: 't.decision_due_on',
  },
} as const satisfies Record<string, List>;

function idsOf(ctx: Ctx, name: keyof typeof LISTS, until: LocalDate): Promise<{ id: string }[]> {
  const { entity, alias, text, order } = LISTS[name];
  const scope = boundScope(entity, alias, ctx.actor);
  return ctx.em.execute<{ id: string }[]>(
    `/* trials.due */ select ${alias}.id from (select ?::date as until) asked cross join ${text} and ${scope.text}
     order by ${order}, ${alias}.id limit ${MOST}`,
    [until, ...scope.values],
  );
}

/** What is late or due within a week, as far as the viewer sees it: what waits for somebody to act. */
export async function findDue(ctx: Ctx): Promise<TrialsDue> {
  const until = addDays(businessDate(ctx.now, ctx.zone), DAYS_AHEAD);
  const [stages, briefingsToGive, briefingsToAcknowledge, measuresToRecheck, dismissals, decisions] = await Promise.all(
    [
      idsOf(ctx, 'stages', until),
      idsOf(ctx, 'briefingsToGive', until),
      idsOf(ctx, 'briefingsToAcknowledge', until),
      idsOf(ctx, 'measuresToRecheck', until),
      idsOf(ctx, 'dismissals', until),
      idsOf(ctx, 'decisions', until),
    ],
  );
  return { until, stages, briefingsToGive, briefingsToAcknowledge, measuresToRecheck, dismissals, decisions };
}
