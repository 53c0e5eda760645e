import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { encodings, ImportFault, readMappingFile, type Encoding } from '../../modules/transfer/index.ts';
import { importFile, type FileWish } from '../import/import-file.ts';
import { sheets } from '../sheets/index.ts';
import { exitCodeOf, exitCodes, importing, withArchive } from './with-archive.ts';

const USAGE = `pnpm import <sheet> <file.csv> [--map <file.map.json>] [--dry-run | --all-or-nothing]
            [--rejects <file.csv>] [--encoding ${encodings.join('|')}]
Sheets: ${sheets.map(({ name }) => name).join(', ')}`;

const options = {
  map: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'all-or-nothing': { type: 'boolean' },
  rejects: { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** From the words of the command line to what is to be done; null when only help was asked for. */
async function wishOf(words: readonly string[]): Promise<FileWish | null> {
  const { values, positionals } = parsed(words);
  if (values.help) return null;
  const [name, path, ...more] = positionals;
  if (name === undefined || path === undefined || more.length > 0) throw new ImportFault(USAGE);
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new ImportFault(`There is no sheet "${name}".\n${USAGE}`);
  return {
    sheet,
    path: resolve(path),
    commit: values['dry-run'] ? 'NOTHING' : values['all-or-nothing'] ? 'WHOLE' : 'BATCHES',
    ...(values.map !== undefined && { mapping: await readMappingFile(resolve(values.map), sheet) }),
    ...(values.rejects !== undefined && { rejectsPath: resolve(values.rejects) }),
    ...(values.encoding !== undefined && { encoding: encodingOf(values.encoding) }),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new ImportFault(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function encodingOf(text: string): Encoding {
  const encoding = encodings.find((one) => one === text);
  if (!encoding) throw new ImportFault(`--encoding is one of ${encodings.join(', ')}.`);
  return encoding;
}

try {
  const wish = await wishOf(process.argv.slice(2));
  if (wish) await withArchive(async (command) => exitCodeOf([await importFile(await importing(command), wish)]));
  else console.log(USAGE);
} catch (error) {
  process.stderr.write(`${error instanceof ImportFault ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.failed;
}
