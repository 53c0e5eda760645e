import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['{src,tools}/**/*.test.ts'],
    // Vitest would load graphql once as a module and once as a script, and its classes would not know each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // The demo company is made several times over; a busy machine needs a while for it.
    testTimeout: 60_000,
  },
});
