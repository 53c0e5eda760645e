import { defineConfig } from 'vitest/config';

/** What all projects share; vitest would otherwise load two copies of graphql that do not know each other's classes. */
const test = {
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  // Generous: a machine that does other things at once is no fault of the product.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
  // A worker loads the product once for all its files, which halves the run; they share its server too (`workerApi`).
  isolate: false,
};

export default defineConfig({
  test: {
    // Once for all projects: one PostgreSQL, one migrated template.
    globalSetup: ['support/cluster.setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...test, name: 'architecture', include: ['{architecture,schema}/**/*.test.ts'] } },
      { test: { ...test, name: 'api', include: ['{api,docs,migrations,budgets,reader,start}/**/*.test.ts'] } },
      { test: { ...test, name: 'browser', include: ['admin/**/*.test.ts'] } },
    ],
  },
});
