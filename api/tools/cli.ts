import { existsSync } from 'node:fs';

import { buildApi, orEnd } from './build.ts';

/** `node api/tools/cli.ts <command> [arguments]` runs `api/src/app/cli/<command>.ts`, built. */
const [command = ''] = process.argv.splice(2, 1);
orEnd(buildApi);
process.setSourceMapsEnabled(true);
const script = new URL(`../dist/app/cli/${command}.js`, import.meta.url);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  process.stderr.write(`There is no command "${command}".\n`);
  process.exit(1);
}
await import(script.href);
