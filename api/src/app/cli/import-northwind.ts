import { resolve } from 'node:path';

import { importNorthwind } from '../import/northwind.ts';
import { exitCodeOf, exitCodes, importing, withArchive } from './with-archive.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('pnpm import:northwind <folder with the CSV files>\n');
  process.exitCode = exitCodes.failed;
} else {
  await withArchive(async (command) => exitCodeOf(await importNorthwind(await importing(command), resolve(folder))));
}
