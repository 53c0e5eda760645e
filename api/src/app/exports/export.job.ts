import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { GraphQLError } from 'graphql';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../kernel/context.ts';
import { loadRow } from '../../kernel/load-row.ts';
import { add } from '../../kernel/rows.ts';
import { Attachment, fileStoreOf } from '../../modules/files/index.ts';
import { defineJob, type JobCtx, onJobFailed } from '../../modules/jobs/index.ts';
import { notify } from '../../modules/notifications/index.ts';
import { actorOfAccount } from '../../modules/staff/index.ts';
import { ExportRun } from '../../modules/transfer/index.ts';
import type { Archive } from '../archive.ts';
import { type AskedExport, askedExport } from './asked-export.ts';
import { type OpenExport, openExport } from './export-rows.ts';
import { EXPORT_TYPES } from './export-text.ts';
import { failExportOfJob, journalExport, noteExported } from './export.queries.ts';

export const EXPORT_JOB = 'export.write';
const IDLE_SECONDS = 60;

/** By the database that the work is done on: one process may serve several, as tests do. */
const archives = new WeakMap<object, Archive>();

export function useArchive({ em }: { readonly em: Pick<Ctx['em'], 'config'> }, archive: Archive): void {
  archives.set(em.config, archive);
}

type Written = Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sha256'>;

interface Writing {
  readonly ctx: JobCtx;
  readonly run: ExportRun;
  readonly open: OpenExport;
}

/** Down to the disk of this machine first: the store takes whole files. */
async function writeFile({ ctx, run, open }: Writing): Promise<Written> {
  const store = fileStoreOf(ctx);
  const path = join(store.incoming, uuidv7());
  const digest = createHash('sha256');
  let bytes = 0;
  let noted = 0;
  async function* metered(parts: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const part of parts) {
      digest.update(part);
      bytes += part.length;
      if (open.rows() - noted >= 2_000) {
        noted = open.rows();
        // Whoever calls it off finds the reading ended at the next part.
        if (!(await noteExported(ctx, run.id, noted))) throw new Error('called off');
      }
      yield part;
    }
  }
  try {
    await pipeline(open.file, metered, createWriteStream(path, { mode: 0o600 }));
    const id = uuidv7();
    await store.keep(path, id);
    const { list, format } = run;
    const fileName = `${list}-${ctx.now.toISOString().slice(0, 10)}.${format}`;
    const mediaType = EXPORT_TYPES[format as keyof typeof EXPORT_TYPES].split(';')[0] as string;
    return { id, fileName, mediaType, bytes, sha256: digest.digest('hex') };
  } finally {
    open.stop();
    await rm(path, { force: true });
  }
}

async function finish(ctx: JobCtx, run: ExportRun, { file, rows }: { file: Written; rows: number }): Promise<void> {
  await ctx.act('exportRunDone', async (inside) => {
    const now = await loadRow(inside, ExportRun, { by: { id: run.id }, lock: true });
    if (now?.state !== 'QUEUED') return {};
    const kept = add(inside, Attachment, { ...file, ownerType: 'ExportRun', ownerId: run.id, createdBy: null });
    Object.assign(now, { state: 'DONE', file: kept, rowCount: rows, finishedAt: ctx.now });
    await notify(inside, {
      kind: 'EXPORT_READY',
      toAccounts: [run.account.id],
      subject: { type: 'ExportRun', id: run.id },
      facts: { list: run.list, rows },
      key: run.id,
    });
    return {};
  });
}

async function fail(ctx: JobCtx, run: ExportRun): Promise<void> {
  await ctx.act('exportRunFailed', async (inside) => {
    const now = await inside.em.findOne(ExportRun, { id: run.id }, { filters: { scope: false } });
    return now ? Object.assign(now, { state: 'FAILED', finishedAt: ctx.now }) : {};
  });
}

async function write(job: JobCtx, archive: Archive, run: ExportRun): Promise<void> {
  const actor = await actorOfAccount(job, run.account.id);
  const asked: AskedExport = askedExport(run.asked);
  if (!actor?.can(asked.list.right)) return fail(job, run);
  const ctx = job.as(actor);
  const open = await openExport({ archive, ctx, idle: IDLE_SECONDS, id: run.id }, asked);
  let outcome: 'finished' | 'cancelled' = 'cancelled';
  try {
    const file = await writeFile({ ctx, run, open });
    await finish(ctx, run, { file, rows: open.rows() });
    outcome = 'finished';
  } finally {
    await journalExport(archive.pool, ctx, { id: run.id, asked, rows: open.rows(), outcome });
  }
}

/** Nobody shall wait for what has failed for good. */
onJobFailed(async (ctx, { id, job }) => {
  if (job === EXPORT_JOB) await failExportOfJob(ctx, id);
});

defineJob<{ readonly runId: string }>({
  name: EXPORT_JOB,
  description: 'Writes a long list that somebody takes out into a file.',
  run: async (job, { runId }) => {
    const archive = archives.get(job.em.config);
    if (!archive) throw new Error('Nobody said what answers questions here.');
    const findRun = () => job.em.fork().findOne(ExportRun, { id: runId }, { filters: { scope: false } });
    const run = await findRun();
    if (run?.state !== 'QUEUED') return;
    try {
      await write(job, archive, run);
    } catch (error) {
      // Called off, or no longer allowed: trying again would change nothing.
      if ((await findRun())?.state !== 'QUEUED') return;
      if (error instanceof GraphQLError && error.extensions['code'] !== 'SERVICE_UNAVAILABLE') return fail(job, run);
      throw error;
    }
  },
});
