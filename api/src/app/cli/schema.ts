import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { printArchiveSchema, schemaFromCode } from '../schema.ts';

/** `pnpm schema` writes schema.graphql from the code; with `--check` it only says whether the file is current. */
const file = fileURLToPath(new URL('../../../../schema.graphql', import.meta.url));

const schema = printArchiveSchema(schemaFromCode());
const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === schema;

if (!process.argv.includes('--check')) {
  if (!isCurrent) writeFileSync(file, schema);
} else if (!isCurrent) {
  console.error('schema.graphql is not what the code builds: run `pnpm schema` and commit the file.');
  process.exitCode = 1;
}
