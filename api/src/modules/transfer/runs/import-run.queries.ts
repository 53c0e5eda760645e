import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Attachment } from '../../files/index.ts';
import type { BadCell } from '../imports/row-mapper.ts';
import { ImportRun } from './import-run.entity.ts';
import type { ImportState, Match } from './import-run.rules.ts';

const FILE_OF_RUN = `/* imports.file */ select id from attachments
  where owner_type = 'ImportRun' and owner_id = ? order by created_at desc, id desc limit 1`;

/** The file that was sent for a run; the latest one, if somebody sent several. */
export async function fileOfRun(ctx: Ctx, runId: string): Promise<Attachment | null> {
  const [row] = await ctx.em.execute<{ id: string }[]>(FILE_OF_RUN, [runId]);
  return row ? loadRow(ctx, Attachment, { by: { id: row.id } }) : null;
}

const REMEMBERED = `/* imports.remembered */ select matches from import_runs
  where account_id = ? and sheet = ? and header_signature = ? and matches is not null
  order by updated_at desc limit 1`;

/** How the person matched a file of this kind before. */
export async function rememberedMatches(
  { em, actor }: Ctx,
  { sheet, signature }: { sheet: string; signature: string },
): Promise<readonly Match[] | null> {
  const [row] = await em.execute<{ matches: Match[] }[]>(REMEMBERED, [actor.accountId, sheet, signature]);
  return row?.matches ?? null;
}

/** A run for the work in the background, which has no person's scope. */
export function runForJob({ em }: Ctx, id: string): Promise<ImportRun | null> {
  return em.findOne(ImportRun, { id }, { filters: { scope: false } });
}

const STANDING = '/* imports.standing */ select state from import_runs where id = ? for key share';

/** Holds a cancellation off until the batch is written. */
export async function standingOf({ em }: Ctx, id: string): Promise<ImportState | null> {
  const [row] = await em.execute<{ state: ImportState }[]>(STANDING, [id]);
  return row?.state ?? null;
}

const PROGRESS = `/* imports.progress */ update import_runs set row_count = ?, progress_percent = ? where id = ?`;

/** Without a version: how far it is, is no change that anybody could lose. */
export async function noteProgress({ em }: Ctx, id: string, at: { rows: number; percent: number }): Promise<void> {
  await em.execute(PROGRESS, [at.rows, at.percent, id]);
}

const FORGET = '/* imports.forgetProblems */ delete from import_problems where run_id = ?';
const KEEP = `/* imports.keepProblems */ insert into import_problems
    (id, created_at, updated_at, version, run_id, line, "column", value, code)
  select (p->>'id')::uuid, ?::timestamptz, ?::timestamptz, 1, ?, (p->>'line')::int, p->>'column', p->>'value', p->>'code'
  from json_array_elements(?::json) p`;
const AT_ONCE = 1_000;
const LONGEST_VALUE = 200;

/** What a check has found, in place of what an earlier one did. */
export async function keepProblems({ em, now }: Ctx, runId: string, cells: readonly BadCell[]): Promise<void> {
  await em.execute(FORGET, [runId]);
  const at = now.toISOString();
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const rows = cells.slice(from, from + AT_ONCE).map(({ line, column, value, code }) => ({
      id: uuidv7(),
      line,
      column,
      // No text of PostgreSQL holds U+0000.
      value: value?.replaceAll('\u0000', '\uFFFD').slice(0, LONGEST_VALUE).toWellFormed() ?? null,
      code,
    }));
    await em.execute(KEEP, [at, at, runId, JSON.stringify(rows)]);
  }
}

const OUTLIVED = `/* imports.outlived */ select id, 'ImportRun' as owner from import_runs where created_at < ?::timestamptz and (file_id is not null or state = 'OPENED')
  union all select id, 'ExportRun' from export_runs where created_at < ?::timestamptz and file_id is not null limit ?`;
const DROP_FILES = `/* imports.dropFiles */ delete from attachments where owner_type in ('ImportRun', 'ExportRun') and owner_id = any(?::uuid[])`;
const DROP_PROBLEMS = '/* imports.dropProblems */ delete from import_problems where run_id = any(?::uuid[])';
const EMPTY_IMPORTS = `/* imports.empty */ update import_runs set file_id = null, rejects_id = null,
  state = case when state in ('DONE', 'FAILED', 'CANCELLED') then state else 'CANCELLED' end where id = any(?::uuid[])`;
const EMPTY_EXPORTS = '/* exports.empty */ update export_runs set file_id = null where id = any(?::uuid[])';

/** Takes files and found problems of old runs away; that there were runs, and what they did, stays known. */
export async function forgetContents({ em }: Ctx, before: Date, most: number): Promise<number> {
  const at = before.toISOString();
  const rows = await em.execute<{ id: string }[]>(OUTLIVED, [at, at, most]);
  if (rows.length === 0) return 0;
  const ids = `{${rows.map(({ id }) => id).join(',')}}`;
  for (const statement of [DROP_FILES, DROP_PROBLEMS, EMPTY_IMPORTS, EMPTY_EXPORTS]) await em.execute(statement, [ids]);
  return rows.length;
}

const FAIL = `/* imports.fail */ update import_runs set state = 'FAILED', fault = 'FILE_UNREADABLE', finished_at = ?::timestamptz
  where id = (select (payload->>'runId')::uuid from job_runs where id = ?) and state in ('CHECKING', 'CONFIRMED')`;

export async function failRunOfJob({ em, now }: Ctx, jobRunId: string): Promise<void> {
  await em.execute(FAIL, [now.toISOString(), jobRunId]);
}
