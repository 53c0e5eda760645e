import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee, Posting, settingNow, type ShopPost } from '../../staff/index.ts';
import { reviewersOf } from '../stages/reviewer.queries.ts';
import { TrialStageItem } from '../stages/trial-stage-item.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { TrialTemplateItem } from '../templates/trial-template-item.entity.ts';
import { TrialTemplate } from '../templates/trial-template.entity.ts';
import { whyNotStart } from './start.rules.ts';
import { stageStateOn, type TrialDays, trialDays } from './trial-dates.rules.ts';
import { Trial } from './trial.entity.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

interface Starting {
  readonly employee: Pick<Employee, 'id'>;
  /** First day in the shop. */
  readonly storeEntryOn: LocalDate;
  readonly startsOn: LocalDate;
}

/** As what the person works in a shop on the day; refused where he does not. */
async function postOn(ctx: Ctx, employee: Employee, date: LocalDate): Promise<ShopPost> {
  const isThen = { startsOn: { $lte: date }, $or: [{ endsOn: null }, { endsOn: { $gte: date } }] };
  const posting = await ctx.em.findOne(Posting, { employee, ...isThen, shop: { $ne: null } }, PAST_SCOPE);
  if (!posting) throw new Refusal('TRIAL_POST_MISSING', ['input', 'storeEntryOn']);
  return posting.post;
}

/** In force for the post on the first day; from now on it stays as it is (rules 19.3). */
async function templateOf(ctx: Ctx, post: ShopPost, startsOn: LocalDate): Promise<TrialTemplate> {
  const [found] = await ctx.em.find(
    TrialTemplate,
    { post, validFrom: { $lte: startsOn } },
    { ...PAST_SCOPE, orderBy: { validFrom: 'desc' }, limit: 1 },
  );
  if (!found) throw new Refusal('TRIAL_TEMPLATE_MISSING', ['input', 'startsOn']);
  if (found.isInUse) return found;
  const locked = await loadRow(ctx, TrialTemplate, { by: { id: found.id }, lock: true, pastScope: true });
  const template = locked ?? found;
  template.isInUse = true;
  return template;
}

async function daysOf(ctx: Ctx, { startsOn, storeEntryOn }: Starting, months: number): Promise<TrialDays> {
  return trialDays(
    { startsOn, storeEntryOn },
    {
      months,
      leadDays: await settingNow(ctx, 'trial.leadDays'),
      overdueDays: await settingNow(ctx, 'trial.overdueDays'),
      decisionDays: await settingNow(ctx, 'trial.decisionDays'),
      latestDays: await settingNow(ctx, 'trial.latestDays'),
    },
  );
}

/** All three on the first day, with the items of the template (rules 19.3). */
async function addStages(ctx: Ctx, trial: Trial, { stages }: TrialDays): Promise<void> {
  const today = businessDate(ctx.now, ctx.zone);
  const items = await ctx.em.find(
    TrialTemplateItem,
    { template: trial.template },
    { ...PAST_SCOPE, orderBy: { stageNo: 'asc', position: 'asc' } },
  );
  const reviewers = await reviewersOf(
    ctx,
    stages.map(({ dueOn }) => ({ employeeId: trial.employee.id, dueOn })),
  );
  for (const [index, days] of stages.entries()) {
    const id = reviewers[index] ?? null;
    const reviewer = id === null ? null : ctx.em.getReference(Employee, id);
    const stage = add(ctx, TrialStage, { trial, ...days, state: stageStateOn(days, today), reviewer });
    for (const { stageNo, position, nameZh, nameEn, meaningZh, meaningEn } of items)
      if (stageNo === days.stageNo) add(ctx, TrialStageItem, { stage, position, nameZh, nameEn, meaningZh, meaningEn });
  }
}

/** A trial with its stages, by HR or by the job (rules 19.3). One at a time for a person: the row of the person is held. */
export async function startTrial(ctx: Ctx, starting: Starting): Promise<Trial> {
  const { startsOn, storeEntryOn } = starting;
  const employee = await loadRow(ctx, Employee, { by: { id: starting.employee.id }, lock: true, pastScope: true });
  if (!employee) throw new Refusal('ROW_UNKNOWN', ['input', 'employeeId']);
  const running = await ctx.em.count(Trial, { employee, closedOn: null }, PAST_SCOPE);
  refuseIf(running > 0 ? 'TRIAL_RUNNING_ALREADY' : null, ['input', 'employeeId']);
  refuseIf(employee.leftOn !== null && employee.leftOn < startsOn ? 'TRIAL_PERSON_LEFT' : null, ['input', 'startsOn']);

  const post = await postOn(ctx, employee, storeEntryOn);
  const template = await templateOf(ctx, post, startsOn);
  const days = await daysOf(ctx, starting, template.months);
  const today = businessDate(ctx.now, ctx.zone);
  const [path, code] =
    whyNotStart({ startsOn, storeEntryOn, endOn: days.endOn, hiredOn: employee.hiredOn }, today) ?? [];
  if (path && code) throw new Refusal(code, ['input', path]);
  const { endOn, latestOn, decisionDueOn } = days;
  const trial = add(ctx, Trial, {
    employee,
    post,
    template,
    months: template.months,
    startsOn,
    storeEntryOn,
    endOn,
    latestOn,
    decisionDueOn,
  });
  await addStages(ctx, trial, days);
  return trial;
}
