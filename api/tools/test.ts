import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { buildAdmin, buildApi, repository } from './build.ts';
import { run } from './run.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const sum = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const filters = process.argv.slice(2).map((word) => JSON.stringify(word));
const reports = join(repository, '.cache', 'test-reports');

/** Unit tests first: they answer in seconds. `tests` holds everything that needs a database or a browser. */
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await suite('api');
await suite('admin');
try {
  buildApi();
  buildAdmin();
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  sum.failed += 1;
}
await suite('tests');

// Named once more at the end: what stands above may be thousands of lines.
for (const name of failures) process.stdout.write(`failed: ${name}\n`);
if (sum.skipped > 0) process.stdout.write(`${sum.skipped} skipped\n`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

async function suite(folder: string): Promise<void> {
  process.stdout.write(`\n== ${folder}\n`);
  const file = join(reports, `${folder}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json=${JSON.stringify(file)}`;
  const { isGood } = await run(folder, ['vitest run --passWithNoTests', reporters, ...filters].join(' '), 'show');
  const report = read(file);
  // A file that cannot be loaded holds no tests, and a run that breaks off writes no report: both are failures.
  const named = report ? failuresOf(report) : [];
  const failed = Math.max(named.length, report?.numFailedTests ?? 0);
  failures.push(...named);
  sum.passed += report?.numPassedTests ?? 0;
  sum.skipped += report?.numPendingTests ?? 0;
  sum.failed += isGood ? failed : Math.max(failed, 1);
}

function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(repository, name);
    const failed = assertionResults.filter((one) => one.status === 'failed').map((one) => `${file} > ${one.fullName}`);
    return status === 'failed' && failed.length === 0 ? [`${file} (the file itself)`] : failed;
  });
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
