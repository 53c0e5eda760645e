import { createHash, hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import iconv from 'iconv-lite';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { Attachment, fileStoreOf } from '../../files/index.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { notify } from '../../notifications/index.ts';
import { actorOfAccount } from '../../staff/index.ts';
import type { Encoding } from '../imports/encoding.ts';
import { runImport } from '../imports/import-run.ts';
import { ImportFault, type ImportFaultCode } from '../imports/import.fault.ts';
import type { ImportJob, ImportReport } from '../imports/import.types.ts';
import { parseMapping } from '../imports/mapping.ts';
import type { BadCell } from '../imports/row-mapper.ts';
import type { Load } from '../sheets/load.ts';
import { type Sheet, sheetNamed } from '../sheets/sheet.ts';
import { type LocalFile, recordsOf, withLocalFile } from './import-file.ts';
import { CHECK_JOB, mayBringIn, WRITE_JOB } from './import-run.actions.ts';
import type { ImportRun } from './import-run.entity.ts';
import { keepProblems, noteProgress, runForJob, standingOf } from './import-run.queries.ts';
import { LARGE_ROWS } from './import-run.rules.ts';
import { CalledOff, LoadSource, MOST_PROBLEMS } from './load-source.ts';

type Step = 'CHECKING' | 'CONFIRMED';

/** A check writes everything that it can and takes it back, batch by batch, so that nobody waits for its locks. */
class TakenBack extends Error {
  constructor(readonly results: unknown) {
    super('nothing is kept of a check');
  }
}

type Transaction = ImportJob['transaction'];

function checking(ctx: JobCtx): Transaction {
  return async (work) => {
    try {
      await ctx.act('importRunCheck', async (inside) => {
        throw new TakenBack(await work(inside));
      });
      throw new Error('A check has kept something.');
    } catch (error) {
      if (error instanceof TakenBack) return error.results as Awaited<ReturnType<typeof work>>;
      throw error;
    }
  };
}

/** Rows are written once, whatever process is killed: the next attempt gets the answer that the batch had (promise R11). */
function writing(ctx: JobCtx): Transaction {
  const seen = new Map<string, number>();
  return async (work, rows) => {
    const content = hash('sha256', JSON.stringify(rows), 'hex');
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    const act = async (inside: Parameters<typeof work>[0]) => ({ results: await work(inside) });
    const { results } = await ctx.act('importRunWrite', act, `${content} ${times}`);
    return results;
  };
}

interface Stopping {
  readonly run: ImportRun;
  readonly step: Step;
  readonly progress: () => { readonly rows: number; readonly percent: number };
}

/** Between two batches: how far it is, and whether it is still wanted. */
function stoppable(ctx: JobCtx, transaction: Transaction, { run, step, progress }: Stopping) {
  const stop = new AbortController();
  const told: Transaction = async (work, rows) => {
    const answer = await transaction(work, rows);
    await noteProgress(ctx, run.id, progress());
    if ((await standingOf(ctx, run.id)) !== step) stop.abort();
    return answer;
  };
  return { transaction: told, signal: stop.signal };
}

interface Bringing {
  readonly ctx: JobCtx;
  readonly run: ImportRun;
  readonly sheet: Sheet;
  readonly step: Step;
}

interface Noted {
  readonly report: Omit<ImportReport, 'codes' | 'encoding' | 'kept'>;
  readonly problems: readonly BadCell[];
  readonly rejects: KeptRejects | null;
}

interface Brought {
  readonly report: ImportReport;
  readonly problems: readonly BadCell[];
  readonly rejectsPath: string;
}

async function bringIn({ ctx, run, sheet, step }: Bringing, file: LocalFile): Promise<Brought> {
  const problems: BadCell[] = [];
  const at = { rows: 0, percent: 0 };
  const columns = Object.fromEntries((run.matches ?? []).map(({ column, heading }) => [column, heading]));
  const rejectsPath = join(fileStoreOf(ctx).incoming, uuidv7());
  const encoding = run.encoding as Exclude<Encoding, 'auto'>;
  const report = await runImport({
    sheet,
    path: file.path,
    ...((file.isWorkbook || sheet.layouts) && { records: () => recordsOf(file, { encoding, sheet }) }),
    encoding,
    mapping: parseMapping({ sheet: sheet.name, columns }, sheet),
    commit: 'BATCHES',
    rejectsPath,
    zone: ctx.zone,
    ...stoppable(ctx, step === 'CHECKING' ? checking(ctx) : writing(ctx), { run, step, progress: () => at }),
    onProgress: ({ rows, bytesRead, bytesTotal }) => {
      const share = step === 'CONFIRMED' ? rows / Math.max(1, run.rowCount) : bytesRead / Math.max(1, bytesTotal);
      Object.assign(at, { rows, percent: Math.min(100, Math.floor(100 * share)) });
    },
    onBadCell: (cell) => {
      if (problems.length < MOST_PROBLEMS) problems.push(cell);
    },
  });
  return { report, problems, rejectsPath };
}

/** The programs that wrote the file shall be able to open what comes back. */
async function inEncoding(path: string, encoding: string | null): Promise<void> {
  if (encoding === 'utf-8' || encoding === null) return;
  const encoded = `${path}-encoded`;
  await pipeline(
    createReadStream(path),
    iconv.decodeStream('utf-8', { stripBOM: true }),
    iconv.encodeStream(encoding, { addBOM: encoding === 'utf-16le' }),
    createWriteStream(encoded, { mode: 0o600 }),
  );
  await rename(encoded, path);
}

type KeptRejects = Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sha256'>;

async function keepRejects(ctx: JobCtx, run: ImportRun, path: string): Promise<KeptRejects> {
  await inEncoding(path, run.encoding);
  const { size: bytes } = await stat(path);
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array);
  const id = uuidv7();
  await fileStoreOf(ctx).keep(path, id);
  const name = (run.fileName ?? run.sheet).replace(/\.[^.]*$/, '');
  return { id, fileName: `rejected-${name}.csv`, mediaType: 'text/csv', bytes, sha256: digest.digest('hex') };
}

/** What became of the rows, on the run; in the transaction of the caller. */
async function note(inside: Ctx, { ctx, run, step }: Bringing, { report, problems, rejects }: Noted): Promise<void> {
  const now = await runForJob(inside, run.id);
  if (!now) return;
  const of = { ownerType: 'ImportRun', ownerId: run.id, createdBy: null };
  const { rows: rowCount, created, updated, skipped, rejected } = report;
  Object.assign(now, {
    rowCount,
    createdCount: created,
    updatedCount: updated,
    skippedCount: skipped,
    rejectedCount: rejected,
    rejects: rejects && add(inside, Attachment, { ...rejects, ...of }),
    progressPercent: report.wasStopped ? now.progressPercent : 100,
  });
  await keepProblems(inside, run.id, problems);
  // Called off meanwhile: what was written is told, and it stays called off.
  if (now.state !== step) return;
  Object.assign(now, step === 'CHECKING' ? { state: 'CHECKED' } : { state: 'DONE', finishedAt: ctx.now });
  if (rowCount > LARGE_ROWS) {
    await notify(inside, {
      kind: 'IMPORT_READY',
      toAccounts: [now.account.id],
      subject: { type: 'ImportRun', id: run.id },
      facts: { sheet: run.sheet, rows: rowCount, rejected, isWritten: step === 'CONFIRMED' },
      key: `${run.id} ${step} ${now.version}`,
    });
  }
}

const actionOf = (step: Step): string => (step === 'CHECKING' ? 'importRunChecked' : 'importRunWritten');

async function finish(bringing: Bringing, { report, problems, rejectsPath }: Brought): Promise<void> {
  const { ctx, run, step } = bringing;
  const rejects = report.rejected > 0 ? await keepRejects(ctx, run, rejectsPath) : null;
  await ctx.act(actionOf(step), async (inside) => {
    await note(inside, bringing, { report, problems, rejects });
    return {};
  });
}

async function closing<T>(source: LoadSource, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await source.close();
  }
}

/** All rows and the news of them in one transaction: after a fault there is nothing of it, and it is done again. */
async function loadAll(bringing: Bringing, load: Load, file: LocalFile): Promise<void> {
  const { ctx, run, sheet, step } = bringing;
  const encoding = run.encoding as Exclude<Encoding, 'auto'>;
  await ctx.act(actionOf(step), async (inside) => {
    const source = new LoadSource({
      run,
      isTrial: step === 'CHECKING',
      records: () => recordsOf(file, { encoding, sheet }),
      rejectsPath: join(fileStoreOf(ctx).incoming, uuidv7()),
      pulse: async (at) => {
        // Also ends the attempt when the product is shutting down; nothing is kept then, and it is done again.
        await ctx.progress(at.percent, 100);
        await noteProgress(ctx, run.id, at);
        if ((await standingOf(ctx, run.id)) !== step) throw new CalledOff();
      },
    });
    const loaded = await closing(source, () => load(inside, source.loading));
    const { rows, rejected, problems, rejectsPath } = source;
    const rejects = rejected > 0 ? await keepRejects(ctx, run, rejectsPath) : null;
    await note(inside, bringing, {
      report: { ...loaded, rows, rejected, updated: 0, wasStopped: false },
      problems,
      rejects,
    });
    return {};
  });
}

async function fail(ctx: JobCtx, run: ImportRun, code: ImportFaultCode): Promise<void> {
  await ctx.act('importRunFailed', async (inside) => {
    const now = await runForJob(inside, run.id);
    return now ? Object.assign(now, { state: 'FAILED', fault: code, finishedAt: ctx.now }) : {};
  });
}

async function workOn(job: JobCtx, runId: string, step: Step): Promise<void> {
  const run = await runForJob(job, runId);
  if (run?.state !== step) return;
  const sheet = sheetNamed(run.sheet);
  const actor = await actorOfAccount(job, run.account.id);
  if (!sheet || !actor || !mayBringIn(actor, sheet)) return fail(job, run, 'RIGHT_WITHDRAWN');
  const bringing: Bringing = { ctx: job.as(actor), run, sheet, step };
  try {
    await withLocalFile(job, run, async (file) =>
      sheet.load ? loadAll(bringing, sheet.load, file) : finish(bringing, await bringIn(bringing, file)),
    );
  } catch (error) {
    if (error instanceof CalledOff) return;
    if (!(error instanceof ImportFault)) throw error;
    await fail(job, run, error.code);
  }
}

interface RunPayload {
  readonly runId: string;
}

defineJob<RunPayload>({
  name: CHECK_JOB,
  description: 'Tries out every row of a file that somebody wants to bring in, and keeps nothing.',
  run: (ctx, { runId }) => workOn(ctx, runId, 'CHECKING'),
});

defineJob<RunPayload>({
  name: WRITE_JOB,
  description: 'Writes the rows of a file that somebody brings in, batch by batch.',
  run: (ctx, { runId }) => workOn(ctx, runId, 'CONFIRMED'),
});
