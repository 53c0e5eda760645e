import { createHash, timingSafeEqual } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { COUNT_JOBS, type JobCounts } from '../../modules/jobs/index.ts';
import type { Archive } from '../archive.ts';
import type { Observer } from './observer.ts';

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `/metrics`, for who shows the token of the settings. Without such a setting there is no such page (promises S10). */
export function addMetrics(
  app: FastifyInstance,
  { observer, archive }: { observer: Observer; archive: Archive },
): void {
  const { metrics, metricsToken } = observer;
  if (!metrics) return;
  metrics.addPools(archive.pools);
  metrics.addPlans(archive.reader.plans);
  metrics.addJobs(async () => (await archive.pool.query<JobCounts>(COUNT_JOBS)).rows[0] as JobCounts);
  const expected = hashOf(`Bearer ${metricsToken}`);
  app.get('/metrics', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    // Equally long and in equal time, whatever is shown.
    if (!timingSafeEqual(hashOf(request.headers.authorization ?? ''), expected)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ status: 'token needed' });
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
