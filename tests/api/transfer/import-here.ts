import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { importFile, sheets } from '@living-archive/api/testing';

import type { TestApi } from '../../support/api.ts';

interface Outcome {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly codes: Readonly<Record<string, number>>;
}

/** Brings in a text as if it were a file, whose headings are the columns of the sheet. */
export async function importText(
  api: TestApi,
  { sheet: name, text }: { sheet: string; text: string },
): Promise<Outcome> {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const path = join(folder, 'file.csv');
  await writeFile(path, text);
  const importing = { archive: api.server.archive, now: api.clock.now(), zone: 'Asia/Shanghai', say: () => undefined };
  const report = await importFile(importing, { sheet, path, commit: 'BATCHES' });
  await rm(folder, { recursive: true });
  const { created, updated, skipped, codes } = report;
  return { created, updated, skipped, codes };
}
