import type { Ctx } from '../../../kernel/context.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { forgetConsultations } from '../consultations/consultation-retention.queries.ts';
import { forgetPositions } from './visit-position.queries.ts';

/** Rows of one statement, so that none holds the table for long. */
const BATCH = 5000;
const DAY = 86_400_000;

interface Forgetting {
  readonly setting: 'visit.positionDays' | 'visit.consultationDays';
  readonly act: string;
  readonly forget: (inside: Pick<Ctx, 'em'>, before: Date, most: number) => Promise<number>;
}

async function forgetOld(ctx: JobCtx, { setting, act, forget }: Forgetting): Promise<void> {
  const days = await settingNow(ctx, setting);
  const before = new Date(ctx.now.getTime() - days * DAY);
  let forgotten = 0;
  for (let last = BATCH; last === BATCH; forgotten += last) {
    last = (await ctx.act(act, async (inside) => ({ count: await forget(inside, before, BATCH) }))).count;
    await ctx.progress(forgotten, forgotten);
  }
}

/** Where a rep stood is kept no longer than it is of use (promise D4). */
defineJob({
  name: 'visits.forgetPositions',
  description: 'Forgets where visits were written down once the time of the setting visit.positionDays is over.',
  schedule: '15 3 * * *',
  run: (ctx) => forgetOld(ctx, { setting: 'visit.positionDays', act: 'visitPositionsForget', forget: forgetPositions }),
});

/** Who looked whom up is a log of people's work, and logs end (promise D4). */
defineJob({
  name: 'visits.forgetConsultations',
  description: 'Forgets who looked customers up once the time of the setting visit.consultationDays is over.',
  schedule: '25 3 * * *',
  run: (ctx) =>
    forgetOld(ctx, { setting: 'visit.consultationDays', act: 'consultationsForget', forget: forgetConsultations }),
});
