import { parseArgs } from 'node:util';

import { seedLoad, USUAL_SIZE, type LoadSize } from '../../db/seeds/load.ts';
import { SetupFault } from '../../kernel/setup-fault.ts';
import { exitCodes, withArchive } from './with-archive.ts';

const names = ['customers', 'visits', 'orders', 'lines'] as const;
const USAGE = `pnpm seed:load ${names.map((name) => `[--${name} ${USUAL_SIZE[name]}]`).join(' ')}
Adds made-up rows for measuring. Visits and orders are for each customer, lines for each order.`;

function sizeOf(words: readonly string[]): LoadSize {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...words], options });
  return Object.fromEntries(names.map((name) => [name, wholeNumber(name, values[name])])) as unknown as LoadSize;
}

function wholeNumber(name: (typeof names)[number], text: string | boolean | undefined): number {
  if (text === undefined) return USUAL_SIZE[name];
  if (typeof text === 'string' && /^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  throw new SetupFault(`--${name} is a whole number from 1 to 9999999.\n${USAGE}`);
}

try {
  const size = sizeOf(process.argv.slice(2));
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  await withArchive(async ({ migrationUrl }) => {
    await seedLoad(migrationUrl, {
      size,
      onStep: ({ what }, rows) => console.log(`${seconds().padStart(6)}  ${what}: ${rows}`),
    });
    console.log(`Done in ${seconds()}.`);
    return exitCodes.done;
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.failed;
}
