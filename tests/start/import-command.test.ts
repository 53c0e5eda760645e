import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { unique } from '../support/cast.ts';
import { type TestDatabase, fileDatabase } from '../support/database.ts';
import { repository } from '../support/sources.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await fileDatabase();
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `pnpm import …`, as a person types it, on the database of this worker. */
function runImport(...words: readonly string[]): Promise<Ended> {
  const child = spawn('node', [join(repository, 'api/tools/cli.ts'), 'import', ...words], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATABASE_URL: database.url,
      DATABASE_MIGRATION_URL: database.migrationUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

async function aFile(text: string): Promise<string> {
  const path = join(folder, `${unique('file')}.csv`);
  await writeFile(path, text);
  return path;
}

test('a good file goes in with exit code 0; a second time nothing is doubled', async () => {
  const path = await aFile(`货号,品名,价格\n${unique('sku')},绿豆糕,32.00\n`);

  const first = await runImport('products', path);
  const second = await runImport('products', path);

  expect(first).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 created, 0 updated, 0 unchanged, 0 rejected'),
  });
  expect(second).toMatchObject({
    code: 0,
    output: expect.stringContaining('0 created, 0 updated, 1 unchanged, 0 rejected'),
  });
});

test('rejected rows give exit code 2, are named one by one, and are written with formulas made harmless', async () => {
  const path = await aFile(`number,name,listPrice\n=1+1,Cake,abc\n${unique('sku')},Cake,1.00\n`);
  const rejects = join(folder, 'rejects.csv');

  const { code, output } = await runImport('products', path, '--rejects', rejects);

  expect(code).toBe(2);
  expect(output).toContain('line 2, listPrice: "abc" NOT_A_NUMBER');
  expect(output).toContain('1 created, 0 updated, 0 unchanged, 1 rejected');
  expect(await readFile(rejects, 'utf8')).toContain("2,listPrice,NOT_A_NUMBER,'=1+1,Cake,abc");
});

test.each([
  [['pies', 'x.csv'], 'There is no sheet "pies".'],
  [['products', '/nowhere/x.csv'], 'There is no file /nowhere/x.csv.'],
  [['products', join(repository, 'README.md')], 'a mapping file is needed'],
])('a mistake in the command is one plain sentence and exit code 1 (%#)', async (words, sentence) => {
  const { code, output } = await runImport(...words);

  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/\n\s+at /);
});
