import type { FastifyInstance } from 'fastify';

import type { Archive } from './archive.ts';

/** `/healthz`: the process answers. `/readyz`: it can reach its database too. */
export function addHealth(app: FastifyInstance, { pool, log }: Archive): void {
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await pool.query('/* readyz */ select 1');
      return { status: 'ready' };
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database not reachable' });
    }
  });
}
