import type { FastifyInstance } from 'fastify';

import { countMissingMigrations } from '../db/missing-migrations.ts';
import type { Archive } from './archive.ts';

/** What is wanting before requests can be answered; null when nothing is. */
async function whyNotReady({ pool, log }: Archive): Promise<string | null> {
  try {
    return (await countMissingMigrations(pool)) > 0 ? 'migrations missing' : null;
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    return 'database not reachable';
  }
}

/** `/healthz`: the process answers. `/readyz`: it reaches its database too, and that has the tables of this release. */
export function addHealth(app: FastifyInstance, archive: Archive): void {
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const reason = await whyNotReady(archive);
    void reply.code(reason ? 503 : 200).header('cache-control', 'no-store');
    return { status: reason ?? 'ready' };
  });
}
