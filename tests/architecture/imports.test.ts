import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { repository, sources } from '../support/sources.ts';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const cruise = promisify(execFile)(
  `${repository}node_modules/.bin/depcruise`,
  ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'api/src', 'admin/src', 'tests'],
  { cwd: repository, maxBuffer: 64 * 1024 * 1024 },
).then(
  ({ stdout }) => JSON.parse(stdout) as Cruise,
  // It exits with the number of violations, and still says which.
  (error: { stdout: string }) => JSON.parse(error.stdout) as Cruise,
);

test('everybody imports only what the table of modules allows', async () => {
  const { summary } = await cruise;

  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('every source file was looked at', async () => {
  const { modules } = await cruise;
  const seen = new Set(modules.map(({ source }) => source));
  const ours = sources('api/src/**/*.ts', 'admin/src/**/*.{ts,vue}').filter(({ path }) => !path.endsWith('.d.ts'));

  expect(ours.length).toBeGreaterThan(250);
  expect(ours.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
});
