import type { JobBatchStep, JobSum } from '../job.definitions.ts';
import type { JobFailure } from '../runs/job-run.entity.ts';
import { AttemptEnded } from './attempt-ended.ts';
import { reasonOf } from './reason.ts';

interface BatchDoor<T> {
  /** One transaction. */
  readonly act: (batch: readonly T[]) => Promise<unknown>;
  /** Says how far it is; throws when nobody wants it any more. */
  readonly tell: (done: number, failures: readonly JobFailure[]) => Promise<void>;
  readonly note: (error: unknown, record: string) => void;
}

function batchesOf<T>(records: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(records.length / size) }, (_, at) => records.slice(at * size, (at + 1) * size));
}

/** Several lanes take batches in turn: while the database writes for one, the next is computed. */
export async function doInBatches<T>(
  records: readonly T[],
  { size, atOnce, key }: JobBatchStep<T>,
  { act, tell, note }: BatchDoor<T>,
): Promise<JobSum> {
  const failures: JobFailure[] = [];
  const waiting = batchesOf(records, size);
  let done = 0;

  async function attempt(batch: readonly T[]): Promise<void> {
    try {
      await act(batch);
    } catch (error) {
      const [record] = batch;
      if (error instanceof AttemptEnded || record === undefined) throw error;
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        await attempt(batch.slice(0, middle));
        return attempt(batch.slice(middle));
      }
      note(error, key(record));
      failures.push({ record: key(record), reason: reasonOf(error) });
    }
  }

  async function lane(): Promise<void> {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      await attempt(batch);
      done += batch.length;
      await tell(done, failures);
    }
  }

  await tell(0, failures);
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, () => lane()));
  const ended = lanes.find((one) => one.status === 'rejected');
  if (ended) throw ended.reason;
  // What one lane told may have been written after what the other one told later.
  await tell(done, failures);
  return { done: records.length - failures.length, failed: failures.length };
}
