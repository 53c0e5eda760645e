import { addMonths, businessDate, type LocalDate, monthOf } from '../../../kernel/period.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { type DueMonth, listDues, takeDues } from '../recompute/attendance-due.queries.ts';
import { RECOMPUTE_JOB } from '../recompute/recompute.ts';
import { computeResults } from './compute-results.actions.ts';
import { type ComputeScope, peopleOfMonth } from './people-of-month.queries.ts';

export const COMPUTE_JOB = 'attendance.compute';

/** As many as are read and written together; two lanes, so that one computes while the other waits for the database. */
const BATCH = { size: 200, atOnce: 2 } as const;

interface Month {
  readonly startsOn: LocalDate;
  readonly id: string;
}

function computeAll(job: JobCtx, months: readonly Month[]): Promise<unknown> {
  return job.eachBatch(months, {
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
    },
  });
}

async function monthsOf(job: JobCtx, scope: ComputeScope): Promise<Month[]> {
  const { startsOn } = scope;
  return (await peopleOfMonth(job, scope)).map((id) => ({ startsOn, id }));
}

/** Of the running month what has happened so far, and the month before as long as it is open. */
function usualMonths({ now, zone }: JobCtx): LocalDate[] {
  const month = monthOf(businessDate(now, zone));
  return [`${addMonths(month, -1)}-01`, `${month}-01`];
}

defineJob<ComputeScope | null>({
  name: COMPUTE_JOB,
  description:
    'Judges the attendance of a month: every night of the running one and of the one before while it is open.',
  schedule: '20 3 * * *',
  async run(job, scope) {
    const scopes = scope ? [scope] : usualMonths(job).map((startsOn): ComputeScope => ({ startsOn }));
    const months = await Promise.all(scopes.map((one) => monthsOf(job, one)));
    await computeAll(job, months.flat());
  },
});

/** A change for everybody becomes one for each person whom the month knows. */
async function peopleOfDues(job: JobCtx, dues: readonly DueMonth[]): Promise<DueMonth[]> {
  const people = await Promise.all(
    dues.map(async (due) =>
      due.employeeId === null ? peopleOfMonth(job, { startsOn: due.startsOn }) : [due.employeeId],
    ),
  );
  return dues.flatMap(({ startsOn, ids, employeeId }, at) =>
    (people[at] ?? []).map((id) => ({ startsOn, employeeId: id, ids: employeeId === null ? [] : ids })),
  );
}

defineJob({
  name: RECOMPUTE_JOB,
  description: 'Judges anew the open months that changes of rosters, punches, requests, wages or policies bear on.',
  async run(job) {
    const dues = await listDues(job);
    await job.eachBatch(await peopleOfDues(job, dues), {
      ...BATCH,
      name: 'attendanceResultCompute',
      key: ({ employeeId }) => String(employeeId),
      work: async (ctx, batch) => {
        for (const [startsOn, people] of Map.groupBy(batch, (one) => one.startsOn)) {
          await computeResults(
            ctx,
            startsOn,
            people.flatMap(({ employeeId }) => employeeId ?? []),
          );
        }
        await takeDues(ctx, batch);
      },
    });
    const forAll = dues.filter(({ employeeId }) => employeeId === null);
    await job.act('attendanceDueTake', (ctx) => takeDues(ctx, forAll).then(() => ({})));
  },
});
