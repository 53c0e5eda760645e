import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const ONE_YEAR = 365 * 24 * 3600 * 1000;

/** Serves the built interface; every address that is no file is one of its pages. */
export async function addInterface(app: FastifyInstance, folder: string | null): Promise<void> {
  const hasInterface = folder !== null && existsSync(join(folder, 'index.html'));
  if (hasInterface) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        // Names of built assets change with their content; everything else must be asked for again.
        const lasts = /[/\\]assets[/\\]/.test(path);
        void reply.header('cache-control', lasts ? `public, max-age=${ONE_YEAR / 1000}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isAsking = request.method === 'GET' || request.method === 'HEAD';
    // The door itself opens for whoever knocks: `curl` and watchers of uptime name no type.
    const wantsPage = isAsking && (request.url === '/' || (request.headers.accept ?? '').includes('text/html'));
    if (hasInterface && wantsPage)
      return reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
  });
}
