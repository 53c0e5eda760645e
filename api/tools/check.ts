import { run } from './run.ts';

interface Step {
  readonly name: string;
  readonly folder: string;
  readonly command: string;
}

/** From fast to slow, so that the first failure comes soon. */
const STEPS: readonly Step[] = [
  // Lint and types of the admin read it; a fresh clone has none yet.
  { name: 'schema for the admin', folder: 'admin', command: 'gql.tada generate-output' },
  { name: 'format', folder: '.', command: 'oxfmt --check' },
  { name: 'lint', folder: '.', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'lint of templates', folder: '.', command: 'eslint --max-warnings 0 "admin/src/**/*.vue"' },
  { name: 'types of api', folder: 'api', command: 'tsc -p .' },
  { name: 'types of tests', folder: 'tests', command: 'tsc -p .' },
  { name: 'schema in sync', folder: '.', command: 'node api/tools/cli.ts schema --check' },
  { name: 'changes of the schema', folder: '.', command: 'node api/tools/schema-changelog.ts --check' },
  // The types of all documents together need more memory than Node gives a process by itself.
  {
    name: 'types of admin',
    folder: 'admin',
    command: 'node --max-old-space-size=8192 node_modules/vue-tsc/bin/vue-tsc.js --noEmit',
  },
  { name: 'documents of admin', folder: 'admin', command: 'gql.tada check --fail-on-warn' },
  { name: 'import rules', folder: '.', command: 'depcruise --config .dependency-cruiser.mjs api/src admin/src tests' },
  { name: 'dead code', folder: '.', command: 'knip' },
  { name: 'unit tests of api', folder: 'api', command: 'vitest run' },
  { name: 'unit tests of admin', folder: 'admin', command: 'vitest run' },
];

for (const { name, folder, command } of STEPS) {
  const { isGood, output, seconds } = await run(folder, command, 'keep');
  process.stdout.write(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!isGood) {
    process.stdout.write(`\n${output}\n`);
    process.exit(1);
  }
}
