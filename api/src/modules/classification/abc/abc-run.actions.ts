import type { Ctx } from '../../../kernel/context.ts';
import {
  addMonthsClamped,
  businessDate,
  intervalOf,
  type LocalDate,
  type Period,
  startOfQuarter,
} from '../../../kernel/period.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import type { JobCtx } from '../../jobs/index.ts';
import { settingOn } from '../../staff/index.ts';
import { AbcRun } from './abc-run.entity.ts';
import { allowLong, computeResults, listSaid } from './abc-run.queries.ts';
import { type AbcBasis, thresholdsFrom } from './abc.rules.ts';
import { changeGrades } from './grade-change.queries.ts';

const BATCH = 2_000;

/** The twelve months before a quarter: the trailing ones at the day before it (rules 1.5, 7.3). */
export function periodOf(quarter: LocalDate): Period {
  return { from: addMonthsClamped(quarter, -12), to: quarter };
}

/** Judged by the settings of the first day of the quarter, also when the job comes late (rules 1.12). */
async function openRun(ctx: Ctx, quarter: LocalDate): Promise<AbcRun> {
  const [basis, thresholds, currency] = await Promise.all([
    settingOn(ctx, 'abc.basis', quarter),
    settingOn(ctx, 'abc.thresholds', quarter),
    settingOn(ctx, 'company.currency', quarter),
  ]);
  const period = periodOf(quarter);
  const run = add(ctx, AbcRun, {
    quarter,
    basis: basis as AbcBasis,
    thresholds,
    periodFrom: period.from,
    periodTo: period.to,
  });
  // The results refer to it.
  await ctx.em.flush();
  const { count, total } = await computeResults(ctx, {
    runId: run.id,
    basis: run.basis,
    thresholds: thresholdsFrom(thresholds),
    interval: intervalOf(period, ctx.zone),
    currency,
  });
  Object.assign(run, { customerCount: count, totalVolume: total });
  return run;
}

/** Gives the next customers what the run says, and remembers how far it came. */
async function giveGrades(ctx: Ctx, id: string): Promise<AbcRun> {
  await allowLong(ctx);
  const run = await loadForChange(ctx, AbcRun, { id });
  const after = run.appliedPlace;
  const upTo = Math.min(after + BATCH, run.customerCount);
  const said = await listSaid(ctx, id, { after, upTo });
  const reason = `A/B/C ${run.quarter}`;
  run.changedCount += await changeGrades(ctx, said, { cause: 'RUN', runId: id, reason });
  run.appliedPlace = upTo;
  if (upTo === run.customerCount) run.finishedAt = ctx.now;
  return run;
}

/** Once a quarter; a run that was stopped goes on where it stood, one that is done stays as it is (rules 7.3, 1.11). */
export async function runAbc(ctx: JobCtx): Promise<void> {
  const quarter = startOfQuarter(businessDate(ctx.now, ctx.zone));
  let run = await ctx.act<AbcRun>('abcRunOpen', async (inside) => {
    const known = await inside.em.findOne(AbcRun, { quarter });
    return known ?? openRun(inside, quarter);
  });
  while (run.finishedAt === null) {
    await ctx.progress(run.appliedPlace, run.customerCount, quarter);
    const { id } = run;
    run = await ctx.act('abcRunGive', (inside) => giveGrades(inside, id));
  }
  await ctx.progress(run.customerCount, run.customerCount, quarter);
}
