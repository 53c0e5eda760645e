import type { FastifyInstance } from 'fastify';

import { countMissingMigrations } from '../db/missing-migrations.ts';
import type { JobWorker } from '../modules/jobs/index.ts';
import type { Archive } from './archive.ts';

/** Who does the background work; null where nobody is meant to, as in tests. */
export type Background = Pick<JobWorker, 'isWorking'> | null;

function whyNoWork(background: Background): string | null {
  return background?.isWorking === false ? 'background work stands still' : null;
}

/** What is wanting before requests can be answered; null when nothing is. */
async function whyNotReady({ pool, log }: Archive, background: Background): Promise<string | null> {
  try {
    return (await countMissingMigrations(pool)) > 0 ? 'migrations missing' : whyNoWork(background);
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    return 'database not reachable';
  }
}

/**
 * `/healthz`: the process answers. `/readyz`: it reaches its database too, that has the tables of this release, and
 * background work is done.
 */
export function addHealth(app: FastifyInstance, archive: Archive, background: Background): void {
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const reason = await whyNotReady(archive, background);
    void reply.code(reason ? 503 : 200).header('cache-control', 'no-store');
    return { status: reason ?? 'ready' };
  });
}
