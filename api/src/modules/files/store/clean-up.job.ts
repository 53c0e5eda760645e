import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { removeOfGoneOwners } from '../attachments/attachment.actions.ts';
import { unknownKeys } from '../attachments/attachment.queries.ts';
import { type FileStore, fileStoreOf } from './file-store.ts';

const AT_ONCE = 500;
/** Longer than any upload takes: what is younger may still get its row. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** What was on its way when the product was killed. */
async function forgetIncoming({ incoming }: FileStore, before: number): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs < before) await rm(path, { force: true });
  }
}

async function removeUnknown(ctx: JobCtx, store: FileStore, keys: readonly string[]): Promise<number> {
  const unknown = await unknownKeys(ctx, keys);
  for (const key of unknown) await store.remove(key);
  return unknown.length;
}

/** Contents without a row: of removed files, of uploads that were refused at the last moment. */
async function forgetOrphans(ctx: JobCtx, store: FileStore, before: number): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  for await (const { key, storedAt } of store.list()) {
    if (storedAt.getTime() < before) batch.push(key);
    if (batch.length < AT_ONCE) continue;
    removed += await removeUnknown(ctx, store, batch);
    batch = [];
  }
  return removed + (await removeUnknown(ctx, store, batch));
}

defineJob({
  name: 'files.cleanUp',
  description: 'Removes files whose rows are gone and contents that no row names, each night.',
  schedule: '20 2 * * *',
  run: async (ctx) => {
    for (;;) {
      const { removed } = await ctx.act('filesCleanUp', (inside) => removeOfGoneOwners(inside, AT_ONCE));
      if (removed < AT_ONCE) break;
    }
    const store = fileStoreOf(ctx);
    const before = ctx.now.getTime() - GRACE_MS;
    await forgetIncoming(store, before);
    const removed = await forgetOrphans(ctx, store, before);
    await ctx.progress(removed, removed);
  },
});
