import type { Ctx } from '../../../kernel/context.ts';
import { addMonthsClamped, businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { candidatesOf, findForgettable, forget } from './candidate-forget.queries.ts';
import { Candidate } from './candidate.entity.ts';
import type { CandidateForgetInput } from './candidate.types.ts';
import { whyNotChange } from './recruiting.rules.ts';

/** As many at once as a transaction holds well; so many a night at most, what is left is due the next night as well. */
const BATCH = 200;
const MOST_BATCHES = 25;

/** Whoever asks for it before the time is over (promise D3). */
export async function forgetCandidate(ctx: Ctx, input: CandidateForgetInput): Promise<{ id: string }> {
  const candidate = await loadForChange(ctx, Candidate, input);
  refuseIf(whyNotChange(candidate), ['input', 'id']);
  await forget(ctx, [candidate.id]);
  return { id: candidate.id };
}

/** With an employee goes what was known of the person before. */
export async function forgetCandidates(ctx: Ctx, employeeId: string, numbers: readonly string[]): Promise<void> {
  const ids = await candidatesOf(ctx, employeeId, numbers);
  if (ids.length > 0) await forget(ctx, ids);
}

async function forgetDue(ctx: JobCtx): Promise<void> {
  const today = businessDate(ctx.now, ctx.zone);
  const since = {
    rejectedUntil: addMonthsClamped(today, -(await settingNow(ctx, 'retention.candidates'))),
    reserveUntil: addMonthsClamped(today, -(await settingNow(ctx, 'retention.reservePool'))),
  };
  let done = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const { count } = await ctx.act('candidateForget', async (inside) => {
      const due = await findForgettable(inside, { ...since, most: BATCH });
      if (due.length > 0)
        await forget(
          inside,
          due.map(({ id }) => id),
        );
      return { count: due.length };
    });
    done += count;
    await ctx.progress(done, done);
    if (count < BATCH) return;
  }
}

defineJob({
  name: 'candidates.forget',
  description:
    'Erases who was refused, or stood in the reserve pool, for longer than the settings retention.candidates and retention.reservePool say.',
  schedule: '50 2 * * *',
  run: forgetDue,
});
