import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

import { buildAdmin, buildApi, orEnd, repository } from './build.ts';
import { endWithNpx } from './npx-watch.ts';

// One process from here on: Ctrl-C and SIGTERM reach the server itself, and its exit code is ours.
orEnd(() => {
  buildApi();
  buildAdmin();
});
endWithNpx();
enableCompileCache(join(repository, '.cache', 'node'));
process.setSourceMapsEnabled(true);
await import(new URL('../dist/main.js', import.meta.url).href);
