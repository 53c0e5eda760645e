import { buildAdmin, buildApi, orEnd } from './build.ts';
import { endWithNpx } from './npx-watch.ts';

// One process from here on: Ctrl-C and SIGTERM reach the server itself, and its exit code is ours.
orEnd(() => {
  buildApi();
  buildAdmin();
});
endWithNpx();
process.setSourceMapsEnabled(true);
await import(new URL('../dist/main.js', import.meta.url).href);
