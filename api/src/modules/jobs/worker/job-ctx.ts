import { managerFor, type Orm, performAction } from '../../../kernel/action.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { type Refusal, Refusals } from '../../../kernel/refusal.ts';
import type { JobBatchStep, JobCtx, JobStep, JobSum } from '../job.definitions.ts';
import type { JobFailure } from '../runs/job-run.entity.ts';
import { AttemptEnded } from './attempt-ended.ts';
import { type Attempt, fence, type Standing, writeProgress } from './attempt.queries.ts';
import { doInBatches } from './job-batches.ts';
import { reasonOf } from './reason.ts';

export interface JobCtxParts {
  readonly ctx: Ctx;
  readonly orm: Orm;
  readonly attempt: Attempt;
  readonly requestedBy: string | null;
  readonly isStopping: () => boolean;
}

/** Records between two words about the progress. */
const STRIDE = 20;

function goOn(standing: Standing): void {
  if (standing !== 'latest') throw new AttemptEnded(standing);
}

export function jobContext(parts: JobCtxParts): JobCtx {
  const { ctx, orm, attempt, requestedBy, isStopping } = parts;
  const goOnUnlessStopping = (): void => {
    if (isStopping()) throw new AttemptEnded('stopping');
  };

  const act: JobCtx['act'] = async (name, work, once) => {
    goOnUnlessStopping();
    const keyed =
      once === undefined ? null : { accountId: attempt.id, key: once, action: name, input: null, now: ctx.now };
    const answer = await performAction(ctx, {
      orm,
      name,
      keyed,
      ownTransaction: false,
      work: async (inside) => {
        goOn(await fence(inside, attempt));
        return work(inside);
      },
    });
    if ('userErrors' in answer) throw new Refusals(answer.userErrors as readonly Refusal[]);
    return answer as Awaited<ReturnType<typeof work>>;
  };

  const progress: JobCtx['progress'] = async (done, total, note) => {
    goOn(await writeProgress(ctx, attempt, { done, total, note }));
    goOnUnlessStopping();
  };

  async function each<T>(records: readonly T[], { name, key, work }: JobStep<T>): Promise<JobSum> {
    const failures: JobFailure[] = [];
    const tell = async (done: number): Promise<void> =>
      goOn(await writeProgress(ctx, attempt, { done, total: records.length, failures }));
    for (const [at, record] of records.entries()) {
      if (at % STRIDE === 0) await tell(at);
      try {
        await act(name, async (inside) => work(inside, record).then(() => ({})), key(record));
      } catch (error) {
        if (error instanceof AttemptEnded) throw error;
        ctx.log.warn({ err: error, run: attempt.id, record: key(record) }, 'a record of a job failed');
        failures.push({ record: key(record), reason: reasonOf(error) });
      }
    }
    await tell(records.length);
    return { done: records.length - failures.length, failed: failures.length };
  }

  function eachBatch<T>(records: readonly T[], step: JobBatchStep<T>): Promise<JobSum> {
    return doInBatches(records, step, {
      act: (batch) => act(step.name, async (inside) => step.work(inside, batch).then(() => ({}))),
      tell: async (done, failures) =>
        goOn(await writeProgress(ctx, attempt, { done, total: records.length, failures })),
      note: (error, record) => ctx.log.warn({ err: error, run: attempt.id, record }, 'a record of a job failed'),
    });
  }

  const as: JobCtx['as'] = (actor) => jobContext({ ...parts, ctx: { ...ctx, actor, em: managerFor(orm, actor) } });

  return { ...ctx, runId: attempt.id, requestedBy, as, act, progress, each, eachBatch };
}
