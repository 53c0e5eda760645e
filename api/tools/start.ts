import { buildAdmin, buildApi, orEnd } from './build.ts';

// One process from here on: Ctrl-C and SIGTERM reach the server itself, and its exit code is ours.
orEnd(() => {
  buildApi();
  buildAdmin();
});
process.setSourceMapsEnabled(true);
const main = new URL('../dist/main.js', import.meta.url);
await import(main.href);
