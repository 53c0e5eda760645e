import { Readable } from 'node:stream';

import { z } from 'zod';

import type { Ctx } from '../../kernel/context.ts';
import { badInput, fault } from '../../kernel/faults.ts';
import { csvLine } from '../../modules/transfer/imports/csv-cell.rules.ts';
import { mayBringIn, sheetNamed, writeWorkbook } from '../../modules/transfer/index.ts';
import { EXPORT_TYPES } from './export-text.ts';

const request = z.strictObject({
  sheet: z.string().max(40),
  format: z.enum(['csv', 'xlsx']),
  /** In the language of the person; the same words are found again when the file comes back. */
  headings: z.array(z.string().min(1).max(100)).min(1).max(200),
});

interface Template {
  readonly name: string;
  readonly type: string;
  readonly file: Readable;
}

/** An empty table with headings alone. */
export function templateOf({ actor }: Ctx, body: unknown): Template {
  if (!actor.accountId) throw fault('UNAUTHENTICATED', 'Sign in first.');
  const parsed = request.safeParse(body);
  if (!parsed.success) return badInput('The body is a JSON object with `sheet`, `format` and `headings`.');
  const { sheet: name, format, headings } = parsed.data;
  const sheet = sheetNamed(name);
  if (!sheet || !mayBringIn(actor, sheet)) throw fault('FORBIDDEN', 'You may not bring this in.');
  async function* rows(): AsyncGenerator<readonly string[]> {
    yield headings;
  }
  const file =
    format === 'csv' ? Readable.from([Buffer.from(`\uFEFF${csvLine(headings)}`)]) : writeWorkbook(name, rows());
  return { name: `${name}.${format}`, type: EXPORT_TYPES[format], file };
}
