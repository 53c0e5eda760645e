import type { Ctx } from '../../../kernel/context.ts';
import { addMonths, businessDate, monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { repsWithoutAssignment } from './assignment-facts.queries.ts';
import { draftAssignment } from './assignment.actions.ts';
import { whyNotMonth } from './assignment.rules.ts';
import type { MonthlyAssignmentDraftAllInput } from './assignment.types.ts';

const JOB = 'assignment.draftMonth';

defineJob<{ month?: string } | null>({
  name: JOB,
  description:
    'Drafts the assignments of a month for every rep who has none; by itself on the 25th for the next month.',
  schedule: '0 4 25 * *',
  async run(ctx, payload) {
    const month = payload?.month ?? addMonths(monthOf(businessDate(ctx.now, ctx.zone)), 1);
    const reps = await repsWithoutAssignment(ctx, month);
    await ctx.each(reps, {
      name: 'monthlyAssignmentDraft',
      key: ({ id }) => id,
      work: async (inside, { id }) => {
        await draftAssignment(inside, { repId: id, month }).catch(ignoreDraftThere);
      },
    });
  },
});

/** Somebody was quicker by hand. */
function ignoreDraftThere(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'ASSIGNMENT_DRAFT_EXISTS') throw error;
}

export async function draftMonth(ctx: Ctx, { month }: MonthlyAssignmentDraftAllInput): Promise<{ id: string }> {
  refuseIf(whyNotMonth(month, businessDate(ctx.now, ctx.zone)), ['input', 'month']);
  return { id: await enqueue(ctx, { job: JOB, payload: { month } }) };
}
