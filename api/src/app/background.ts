import { openOrm } from '../db/orm.ts';
import type { StatementWatch } from '../db/watched-client.ts';
import { managerFor, type Orm } from '../kernel/action.ts';
import { JobWorker } from '../modules/jobs/index.ts';
import type { Archive } from './archive.ts';
import { type CompanyClock, systemContext } from './context.ts';
import { useArchive } from './exports/export.job.ts';
import { entities } from './modules.ts';

export interface BackgroundSettings {
  readonly archive: Archive;
  readonly url: string;
  readonly clock: CompanyClock;
  readonly watch?: StatementWatch;
}

export interface Background {
  readonly worker: JobWorker;
  readonly orm: Orm;
  stop(): Promise<void>;
}

const CONNECTIONS = 4;
/** Statements over all customers take longer than any that a person waits for. */
const PATIENCE = { statement_timeout: 300_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 60_000 };

/** Background work on connections of its own; it begins when its worker is started. */
export function openBackground({ archive, url, clock, watch }: BackgroundSettings): Background {
  const orm = openOrm({ url, poolSize: CONNECTIONS, entities, patience: PATIENCE, ...(watch && { watch }) });
  useArchive(orm, archive);
  const worker = new JobWorker({
    url,
    orm,
    context: () => {
      const ctx = systemContext(archive, { now: clock.now(), zone: clock.zone });
      return { ...ctx, em: managerFor(orm, ctx.actor) };
    },
  });
  const stop = async (): Promise<void> => {
    await worker.stop();
    await orm.close(true);
  };
  return { worker, orm, stop };
}
