import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { ImportFault, readMappingFile, type ImportReport } from '../../modules/transfer/index.ts';
import { sheets } from '../sheets/index.ts';
import { importFile, type Importing } from './import-file.ts';

/** The mapping files are data, so they stay in the sources: `api/src/app/import` and `api/dist/app/import` lie equally deep. */
const mappings = fileURLToPath(new URL('../../../src/db/seeds/northwind/', import.meta.url));

const plan = z.array(
  z.strictObject({ sheet: z.string(), file: z.string(), map: z.string(), isOurs: z.boolean().optional() }),
);

/** Brings in the sample company Northwind, sheet after sheet: what refers comes after what is referred to. */
export async function importNorthwind(importing: Importing, folder: string): Promise<ImportReport[]> {
  const isThere = await stat(join(folder, 'orders.csv')).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new ImportFault(`${folder} is not the folder with Northwind: there is no orders.csv in it.`);
  const steps = plan.parse(JSON.parse(await readFile(join(mappings, 'plan.json'), 'utf8')));
  const reports: ImportReport[] = [];
  for (const { sheet: name, file, map, isOurs } of steps) {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new ImportFault(`There is no sheet "${name}".`);
    const mapping = await readMappingFile(join(mappings, map), sheet);
    const path = join(isOurs ? mappings : folder, file);
    reports.push(await importFile(importing, { sheet, mapping, path, commit: 'BATCHES' }));
    if (importing.signal?.aborted) break;
  }
  return reports;
}
