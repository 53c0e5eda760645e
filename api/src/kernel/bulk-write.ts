import type { Ctx } from './context.ts';
import { writeJournalEntries } from './journal.ts';

interface WrittenRow {
  readonly id: string;
  readonly version: number;
  readonly before: object | null;
  readonly after: object | null;
}

interface BulkWrite {
  /** Type of the rows, such as `VisitCard`. */
  readonly of: string;
  readonly kind: 'create' | 'update' | 'delete';
  /** Returns for each row written `id`, `version`, and as JSON under the names of the properties `before` and `after`. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Writes many rows by one statement, and a journal row for each in the same transaction (promise R10). Rows that the ORM has
 * loaded do not learn of it.
 */
export async function writeInBulk(ctx: Ctx, { of, kind, text, values }: BulkWrite): Promise<readonly WrittenRow[]> {
  const rows = await ctx.em.execute<WrittenRow[]>(text, [...values]);
  await writeJournalEntries(
    ctx,
    rows.map(({ id, version, before, after }) => ({
      row_type: of,
      row_id: id,
      row_version: version,
      kind,
      before,
      after,
    })),
  );
  return rows;
}

/** Ids as a value of type `uuid[]`: the driver sends lists of its own as SQL, which is planned anew each time. */
export function uuidList(ids: readonly (string | null)[]): string {
  return `{${ids.map((id) => id ?? 'null').join(',')}}`;
}
