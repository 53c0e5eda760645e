import { addMonths, businessDate, type LocalDate, monthOf } from '../../../kernel/period.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { type DueMonth, listDues, takeDues } from '../recompute/attendance-due.queries.ts';
import { RECOMPUTE_JOB } from '../recompute/recompute.ts';
import { tellJudged } from './after-judging.ts';
import { computeResults } from './compute-results.actions.ts';
import { type ComputeScope, peopleOfMonth } from './people-of-month.queries.ts';

export const COMPUTE_JOB = 'attendance.compute';

/** As many as are read and written together; two lanes, so that one computes while the other waits for the database. */
const BATCH = { size: 200, atOnce: 2 } as const;

/** Somebody's month to be judged, and the changes that are settled by it. */
interface Month {
  readonly startsOn: LocalDate;
  readonly id: string;
  readonly dues: readonly string[];
}

async function judgeAll(job: JobCtx, months: readonly Month[]): Promise<void> {
  await job.eachBatch(months, {
    ...BATCH,
    name: 'attendanceResultCompute',
    key: ({ id }) => id,
    work: async (ctx, batch) => {
      for (const [startsOn, people] of Map.groupBy(batch, (one) => one.startsOn)) {
        await computeResults(
          ctx,
          startsOn,
          people.map(({ id }) => id),
        );
      }
      await takeDues(
        ctx,
        batch.flatMap(({ dues }) => dues),
      );
    },
  });
  if (months.length > 0) await job.act('attendanceResultTell', (ctx) => tellJudged(ctx).then(() => ({})));
}

/** Of the running month what has happened so far, and the month before as long as it is open. */
function usualMonths({ now, zone }: JobCtx): LocalDate[] {
  const month = monthOf(businessDate(now, zone));
  return [`${addMonths(month, -1)}-01`, `${month}-01`];
}

async function monthsOf(job: JobCtx, scope: ComputeScope, dues: readonly DueMonth[]): Promise<Month[]> {
  const { startsOn } = scope;
  const known = dues.filter((due) => due.startsOn === startsOn);
  const settled = new Map(known.map(({ employeeId, ids }) => [employeeId, ids]));
  return (await peopleOfMonth(job, scope)).map((id) => ({ startsOn, id, dues: settled.get(id) ?? [] }));
}

/** A change for everybody is one for each person whom the month knows; it is settled when all of them are judged. */
async function judgeDues(job: JobCtx): Promise<void> {
  const dues = await listDues(job);
  const forAll = dues.filter(({ employeeId }) => employeeId === null);
  const months = await Promise.all(forAll.map(({ startsOn }) => monthsOf(job, { startsOn }, [])));
  const own = dues.flatMap(({ startsOn, employeeId, ids }) =>
    employeeId === null ? [] : [{ startsOn, id: employeeId, dues: ids }],
  );
  await judgeAll(job, [...own, ...months.flat()]);
  await job.act('attendanceDueTake', async (ctx) => {
    await takeDues(
      ctx,
      forAll.flatMap(({ ids }) => ids),
    );
    return {};
  });
}

defineJob<ComputeScope | null>({
  name: COMPUTE_JOB,
  description:
    'Judges the attendance of a month: every night of the running one and of the one before while it is open.',
  schedule: '20 3 * * *',
  async run(job, scope) {
    // Changes that wait longer than their run, because who wrote them took long, are settled every night.
    if (scope === null) await judgeDues(job);
    const dues = await listDues(job);
    const scopes = scope ? [scope] : usualMonths(job).map((startsOn): ComputeScope => ({ startsOn }));
    const months = await Promise.all(scopes.map((one) => monthsOf(job, one, dues)));
    await judgeAll(job, months.flat());
  },
});

defineJob({
  name: RECOMPUTE_JOB,
  description: 'Judges anew the open months that changes of rosters, punches, requests, wages or policies bear on.',
  run: judgeDues,
});
