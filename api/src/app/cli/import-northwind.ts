import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { ImportFault, readMappingFile } from '../../modules/transfer/index.ts';
import { sheets } from '../sheets/index.ts';
import { importFile } from './import-file.ts';
import { exitCodes, withArchive } from './with-archive.ts';

/** The mapping files are data, so they stay in the sources: `api/src/app/cli` and `api/dist/app/cli` lie equally deep. */
const mappings = fileURLToPath(new URL('../../../src/db/seeds/northwind/', import.meta.url));

const plan = z.array(
  z.strictObject({ sheet: z.string(), file: z.string(), map: z.string(), isOurs: z.boolean().optional() }),
);

/** Brings in the sample company Northwind, sheet after sheet: what refers comes after what is referred to. */
async function importNorthwind(folder: string): Promise<void> {
  const isThere = await stat(join(folder, 'orders.csv')).then(() => true, () => false);
  if (!isThere) throw new ImportFault(`${folder} is not the folder with Northwind: there is no orders.csv in it.`);
  const steps = plan.parse(JSON.parse(await readFile(join(mappings, 'plan.json'), 'utf8')));
  await withArchive(async (command) => {
    let worst: number = exitCodes.done;
    for (const { sheet: name, file, map, isOurs } of steps) {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) throw new ImportFault(`There is no sheet "${name}".`);
      const mapping = await readMappingFile(join(mappings, map), sheet);
      const path = join(isOurs ? mappings : folder, file);
      worst = Math.max(worst, await importFile(command, { sheet, mapping, path, commit: 'BATCHES' }));
      if (command.signal.aborted) return exitCodes.stopped;
    }
    return worst;
  });
}

try {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new ImportFault('pnpm import:northwind <folder with the CSV files>');
  await importNorthwind(resolve(folder));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.failed;
}
