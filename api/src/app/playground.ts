import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import type { ContextOf } from './server.ts';

/** `api/src/app` and `api/dist/app` lie equally deep. */
const own = fileURLToPath(new URL('../../playground/', import.meta.url));
const require = createRequire(import.meta.url);

function packaged(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

/** Everything that the page loads, by its name below `/playground/`. */
const FILES: Readonly<Record<string, string>> = {
  'react.js': packaged('react', 'umd/react.production.min.js'),
  'react-dom.js': packaged('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': packaged('graphiql', 'graphiql.min.js'),
  'graphiql.css': packaged('graphiql', 'graphiql.min.css'),
  'page.js': join(own, 'page.js'),
  'page.css': join(own, 'page.css'),
};

/** The worked examples, each an operation with a comment on top, in the order of their file names. */
export function playgroundExamples(): readonly string[] {
  const folder = join(own, 'examples');
  return readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** GraphiQL from our own files, for accounts that hold `schema:explore` (promises S17). */
export async function addPlayground(app: FastifyInstance, context: ContextOf): Promise<void> {
  await app.register(async (routes) => {
    await routes.register(fastifyStatic, { root: own, serve: false, cacheControl: false });
    routes.get('/playground', async (request, reply) => {
      const { actor } = await context(request, reply);
      void reply.header('cache-control', 'no-store');
      if (!actor.accountId) return reply.redirect('/');
      return actor.can('schema:explore') ? reply.sendFile('page.html') : reply.code(403).sendFile('refused.html');
    });
    routes.get('/playground/examples.json', async (request, reply) => {
      const { actor } = await context(request, reply);
      void reply.header('cache-control', 'no-store');
      return actor.can('schema:explore') ? playgroundExamples() : reply.callNotFound();
    });
    for (const [name, path] of Object.entries(FILES)) {
      routes.get(`/playground/${name}`, (_, reply) =>
        reply.header('cache-control', 'no-cache').sendFile(basename(path), dirname(path)),
      );
    }
  });
}
