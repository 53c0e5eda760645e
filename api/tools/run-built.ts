import { existsSync } from 'node:fs';

import { buildApi, orEnd } from './build.ts';

/** `node api/tools/run-built.ts <prove|bench>/<name> [--numbers]` runs a script of `tests` against the built API. */
const [name = ''] = process.argv.splice(2, 1);
const script = new URL(`../../tests/${name}.ts`, import.meta.url);
if (!/^(prove|bench)\/[a-z-]+$/.test(name) || !existsSync(script)) {
  process.stderr.write(`There is no script "${name}".\n`);
  process.exit(1);
}
// A proof of another build than the one in use names its folder.
if (!process.env['API_DIST']) orEnd(buildApi);
await import(script.href);
