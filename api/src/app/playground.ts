import type { FastifyInstance } from 'fastify';

import type { ContextOf } from './server.ts';

export async function addPlayground(_app: FastifyInstance, _context: ContextOf): Promise<void> {}
