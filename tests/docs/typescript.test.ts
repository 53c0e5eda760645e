import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { repository } from '../support/sources.ts';
import { blocksOf, filledIn } from './pages.ts';
import { openReports, type Reports } from './reports.ts';

const run = promisify(execFile);
/** Where gql.tada is installed; the folder stands in for the reader's own project. */
const admin = join(repository, 'admin');

let reports: Reports;
let project: string;

beforeAll(async () => {
  reports = await openReports(`docs_ts_${process.pid}`);
  await mkdir(join(admin, '.cache'), { recursive: true });
  project = await mkdtemp(join(admin, '.cache', 'docs-client-'));
  const tsconfig = blocksOf('json').find(({ page }) => page === 'typescript.md');
  const [graphql, ...programs] = blocksOf('ts');
  await Promise.all([
    copyFile(join(repository, 'schema.graphql'), join(project, 'schema.graphql')),
    copyFile(join(repository, 'api/docs/bi/client/archive-client.ts'), join(project, 'archive-client.ts')),
    writeFile(join(project, 'package.json'), '{ "type": "module" }'),
    writeFile(join(project, 'tsconfig.json'), tsconfig?.text ?? ''),
    writeFile(join(project, 'graphql.ts'), graphql?.text ?? ''),
    ...programs.map(({ text }, at) => writeFile(join(project, `program-${at}.ts`), filledIn(text, reports))),
  ]);
  await run(join(admin, 'node_modules/.bin/gql.tada'), ['generate-output'], { cwd: project });
});
afterAll(async () => {
  await reports?.stop();
  if (project) await rm(project, { recursive: true, force: true });
});

function compiled(): Promise<{ stdout: string }> {
  return run(join(admin, 'node_modules/.bin/tsc'), ['-p', project]).catch((error: { stdout: string }) => error);
}

async function linesOf(program: string): Promise<string[]> {
  const env = { ...process.env, ARCHIVE_URL: reports.url, ARCHIVE_TOKEN: reports.token };
  const { stdout } = await run(process.execPath, [join(project, program)], { env });
  return stdout.trim().split('\n');
}

test('the client and its programs compile, and a field that does not exist does not', async () => {
  expect((await compiled()).stdout).toBe('');

  const wrong = (blocksOf('ts')[1]?.text ?? '').replace('dueAmount\n', 'duAmount\n');
  await writeFile(join(project, 'wrong.ts'), wrong);
  const { stdout } = await compiled();
  await rm(join(project, 'wrong.ts'));

  expect(stdout).toMatch(/wrong\.ts.*dueAmount/);
});

test('the program walks through all pages and prints the open orders', async () => {
  const lines = await linesOf('program-0.ts');

  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/^\S+ \S+ [\d.]+ [A-Z]{3}$/);
});

test('the program streams the saved query to its end', async () => {
  const { orders } = await reports.program
    .run('{ orders(filter: { receivedAt: { gte: "2026-01-01T00:00:00Z" }, kind: { eq: ORDER } }) { totalCount } }')
    .data();

  expect(await linesOf('program-1.ts')).toHaveLength(orders.totalCount);
});
