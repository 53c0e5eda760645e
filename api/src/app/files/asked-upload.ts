import type { FastifyRequest } from 'fastify';

import { fault } from '../../kernel/faults.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Destination, safeFileName } from '../../modules/files/index.ts';

export interface Upload extends Destination {
  readonly fileName: string;
  readonly idempotencyKey: string | null;
  /** As the sender says; 0 when nothing was said. */
  readonly announcedBytes: number;
}

/** One value of the address; given twice it is none. */
function given({ query }: FastifyRequest, name: string): string {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

/** What an upload says of itself. Pages of other sites cannot send the header, whatever cookie the browser adds (promise S15). */
export function askedUpload(request: FastifyRequest): Upload {
  const { headers } = request;
  if (!headers['apollo-require-preflight']) throw fault('BAD_REQUEST', 'Send the header apollo-require-preflight.');
  const fileName = safeFileName(given(request, 'fileName'));
  if (fileName === '') throw new Refusal('FILE_NAME_UNFIT', ['file']);
  const key = headers['idempotency-key'];
  return {
    ownerType: given(request, 'ownerType'),
    ownerId: given(request, 'ownerId'),
    fileName,
    idempotencyKey: typeof key === 'string' ? key : null,
    announcedBytes: Number(headers['content-length'] ?? 0),
  };
}
