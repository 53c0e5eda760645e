import { defineConfig } from 'vitest/config';

import { words } from './words.plugin.ts';

export default defineConfig({
  plugins: [words()],
  resolve: {
    // Otherwise two copies of graphql are loaded, and they do not know each other's classes.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
