import type { Ctx } from '../../../kernel/context.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { enqueue } from '../../jobs/index.ts';
import { Account } from '../../staff/index.ts';
import { encodings, type Encoding } from '../imports/encoding.ts';
import { ImportFault } from '../imports/import.fault.ts';
import { guessColumns } from '../imports/mapping.ts';
import { allSheets, type Sheet, sheetNamed } from '../sheets/sheet.ts';
import { readBeginning, signatureOf, withLocalFile } from './import-file.ts';
import { ImportRun } from './import-run.entity.ts';
import { fileOfRun, rememberedMatches } from './import-run.queries.ts';
import { whyNotCancel, whyNotConfirm, whyNotMatch, whyNotMatches } from './import-run.rules.ts';
import type {
  ImportPreviewRow,
  ImportRunCancelInput,
  ImportRunCheckInput,
  ImportRunConfirmInput,
  ImportRunOpenInput,
  ImportRunReadInput,
  ImportSheet,
} from './import-run.types.ts';

const LONGEST_CELL = 200;
const TABLE_TYPES = ['text/csv', 'text/plain', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
export const CHECK_JOB = 'import.check';
export const WRITE_JOB = 'import.write';

/** Bringing rows in by file needs the rights on what is written, or a file would be a way around them. */
export function mayBringIn(actor: Ctx['actor'], { rights }: Sheet): boolean {
  return actor.can('transfer:import') && rights !== undefined && rights.every((right) => actor.can(right));
}

/** Files come and go with persons; programs have saved queries and mutations. */
function refusePrograms({ actor }: Ctx): void {
  if (actor.kind === 'token') forbid();
}

function sheetOf(ctx: Ctx, name: string): Sheet {
  refusePrograms(ctx);
  const sheet = sheetNamed(name);
  if (!sheet?.rights) throw new Refusal('IMPORT_SHEET_UNKNOWN', ['input', 'sheet']);
  if (!mayBringIn(ctx.actor, sheet)) return forbid();
  return sheet;
}

export function listSheets({ actor }: Ctx): ImportSheet[] {
  return allSheets()
    .filter((sheet) => mayBringIn(actor, sheet))
    .map(({ name, key, columns }) => ({
      name,
      key,
      columns: Object.entries(columns).map(([column, { type, required = false, aliases = [], values = [] }]) => ({
        name: column,
        type,
        isRequired: required,
        aliases,
        values,
      })),
    }));
}

export async function openImport(ctx: Ctx, { sheet }: ImportRunOpenInput): Promise<ImportRun> {
  const { name } = sheetOf(ctx, sheet);
  const account = ctx.em.getReference(Account, ctx.actor.accountId as string);
  return add(ctx, ImportRun, { sheet: name, account });
}

function askedEncoding(given: string | null | undefined): Exclude<Encoding, 'auto'> | null {
  if (given === null || given === undefined) return null;
  const encoding = encodings.find((one) => one === given);
  if (!encoding || encoding === 'auto') throw new Refusal('IMPORT_ENCODING_UNKNOWN', ['input', 'encoding']);
  return encoding;
}

/** What is wrong with a file as a whole is said in the words of a form, not as a fault of the product. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new Refusal(`IMPORT_${error.code}` as 'IMPORT_FILE_UNREADABLE', ['input', 'file'], error.detail);
  }
}

/** Finds out how the file is written and which columns it has, and proposes what they are. */
export async function readImport(ctx: Ctx, input: ImportRunReadInput): Promise<ImportRun> {
  const run = await loadForChange(ctx, ImportRun, input);
  const sheet = sheetOf(ctx, run.sheet);
  if (run.state !== 'OPENED') refuseIf(whyNotMatch(run.state), ['input', 'id']);
  const file = await fileOfRun(ctx, run.id);
  if (!file) throw new Refusal('IMPORT_FILE_MISSING', ['input', 'id']);
  if (!TABLE_TYPES.includes(file.mediaType)) throw new Refusal('IMPORT_FILE_NOT_A_TABLE', ['input', 'file']);
  const kept = { file, fileName: file.fileName };
  const wanted = askedEncoding(input.encoding);
  const { encoding, header } = await readable(
    withLocalFile(ctx, kept, (local) => readBeginning(local, { wanted, sheet })),
  );
  const signature = signatureOf(header);
  const remembered = await rememberedMatches(ctx, { sheet: sheet.name, signature });
  const guessed = Object.entries(guessColumns(header, sheet)).map(([column, heading]) => ({ column, heading }));
  return Object.assign(run, {
    ...kept,
    state: 'UPLOADED',
    encoding,
    header: [...header],
    headerSignature: signature,
    matches: remembered ?? guessed,
  });
}

/** The first rows, for whoever matches columns; read from the file, because nothing of it is kept but the file. */
export async function previewImport(ctx: Ctx, id: string): Promise<ImportPreviewRow[]> {
  const run = isUuid(id) ? await loadRow(ctx, ImportRun, { by: { id } }) : null;
  if (!run) return notFound();
  if (run.file === null || run.encoding === null) return [];
  const reading = { wanted: askedEncoding(run.encoding), sheet: sheetOf(ctx, run.sheet) };
  const { rows } = await readable(withLocalFile(ctx, run, (local) => readBeginning(local, reading)));
  return rows.map((cells) => ({
    cells: cells.map((cell) => cell.replaceAll('\u0000', '\uFFFD').slice(0, LONGEST_CELL)),
  }));
}

const NO_COUNTS = {
  rowCount: 0,
  createdCount: 0,
  updatedCount: 0,
  skippedCount: 0,
  rejectedCount: 0,
  progressPercent: 0,
};

export async function checkImport(ctx: Ctx, input: ImportRunCheckInput): Promise<ImportRun> {
  const run = await loadForChange(ctx, ImportRun, input);
  const { columns, key } = sheetOf(ctx, run.sheet);
  refuseIf(whyNotMatch(run.state), ['input', 'id']);
  const matches = input.matches.map(({ column, heading }) => ({ column, heading }));
  refuseIf(whyNotMatches({ matches, header: run.header, columns, key }), ['input', 'matches']);
  Object.assign(run, { ...NO_COUNTS, matches, state: 'CHECKING', fault: null, rejects: null });
  await enqueue(ctx, { job: CHECK_JOB, payload: { runId: run.id }, key: `${run.id} ${run.version}` });
  return run;
}

export async function confirmImport(ctx: Ctx, input: ImportRunConfirmInput): Promise<ImportRun> {
  const run = await loadForChange(ctx, ImportRun, input);
  sheetOf(ctx, run.sheet);
  const goodRows = run.createdCount + run.updatedCount + run.skippedCount;
  refuseIf(whyNotConfirm({ state: run.state, goodRows }), ['input', 'id']);
  Object.assign(run, { state: 'CONFIRMED', progressPercent: 0 });
  await enqueue(ctx, { job: WRITE_JOB, payload: { runId: run.id }, key: run.id });
  return run;
}

/** The work in the background looks before each batch whether it is still wanted. */
export async function cancelImport(ctx: Ctx, input: ImportRunCancelInput): Promise<ImportRun> {
  const run = await loadForChange(ctx, ImportRun, input);
  refuseIf(whyNotCancel(run.state), ['input', 'id']);
  // A file that was sent and not read yet shall be found by the clean-up as well.
  const file = run.file ?? (await fileOfRun(ctx, run.id));
  return Object.assign(run, { state: 'CANCELLED', file, finishedAt: ctx.now });
}
