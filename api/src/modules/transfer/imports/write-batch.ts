import { Refusal, Refusals } from '../../../kernel/refusal.ts';
import { refused, type RowResult, type SheetRow } from '../sheets/sheet.ts';
import type { ImportJob } from './import.types.ts';

type Writing = Pick<ImportJob, 'sheet' | 'transaction'>;

/**
 * Writes a batch in one transaction. When a row makes the whole batch fail (a rule that throws, a constraint of the database), the rows
 * are written one by one, so that only the guilty one is refused.
 */
export async function writeBatch(job: Writing, rows: readonly SheetRow[]): Promise<readonly RowResult[]> {
  try {
    const results = await job.transaction((ctx) => job.sheet.write(ctx, rows), rows);
    if (results.length !== rows.length) throw new Error(`The sheet "${job.sheet.name}" did not answer for every row.`);
    return results;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    if (rows.length === 1) return [refusal];
    const results: RowResult[] = [];
    for (const row of rows) results.push(...(await writeBatch(job, [row])));
    return results;
  }
}

/** What a thrown error says about a row; null when it says nothing about any row (a lost connection, a mistake in the code). */
function refusalOf(error: unknown): RowResult | null {
  const refusal = error instanceof Refusals ? error.all[0] : error;
  if (refusal && (refusal instanceof Refusal || error instanceof Refusals)) return ofRow(refusal as Refusal);
  const state = sqlStateOf(error);
  if (state === '23505') return refused('ALREADY_EXISTS');
  return state !== null && /^2[23]/u.test(state) ? refused('REFUSED_BY_DATABASE') : null;
}

/** Background work answers a constraint of the database as a refusal of the whole input. */
function ofRow({ code, path }: Pick<Refusal, 'code' | 'path'>): RowResult {
  const isWhole = path === null || path.length < 2;
  return isWhole && code === 'VALUE_TAKEN'
    ? refused('ALREADY_EXISTS')
    : refused(code, isWhole ? undefined : path.at(-1));
}

function sqlStateOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
