import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { defineJob, enqueue, type JobCtx } from '../../jobs/index.ts';
import { proposedPlan, whyNotYear } from './maintenance-plan.actions.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';
import { customersWithoutPlan } from './maintenance.queries.ts';
import type { MaintenancePlanDraftAllInput } from './maintenance.types.ts';

const JOB = 'maintenance.draftYear';
const BATCH = 500;

/** The next customers without a plan get their drafts in one transaction; answers the last of them. */
async function draftBatch(ctx: JobCtx, year: number, after: string | null): Promise<string | null> {
  const { last } = await ctx.act('maintenancePlanCreate', async (inside) => {
    const ids = (await customersWithoutPlan(inside, { year, after, most: BATCH })).map(({ id }) => id);
    const customers = await inside.em.find(Customer, { id: { $in: ids } }, { filters: { scope: false } });
    for (const customer of customers) add(inside, MaintenancePlan, await proposedPlan(inside, customer, year));
    return { last: ids.at(-1) ?? null };
  });
  return last;
}

/** Every night, so that customers with a first order in the year get their draft too (rules 8.3). */
defineJob<{ year?: number } | null>({
  name: JOB,
  description: 'Drafts the maintenance plan of the year for every trading customer who has none.',
  schedule: '15 3 * * *',
  async run(ctx, payload) {
    const year = payload?.year ?? Number(businessDate(ctx.now, ctx.zone).slice(0, 4));
    let batches = 0;
    for (let last = await draftBatch(ctx, year, null); last; last = await draftBatch(ctx, year, last)) {
      batches += 1;
      await ctx.progress(batches * BATCH, batches * BATCH + BATCH);
    }
  },
});

export async function draftYear(ctx: Ctx, { year }: MaintenancePlanDraftAllInput): Promise<{ id: string }> {
  refuseIf(whyNotYear(ctx, year), ['input', 'year']);
  return { id: await enqueue(ctx, { job: JOB, payload: { year } }) };
}
