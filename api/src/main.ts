import { setTimeout as pause } from 'node:timers/promises';

import { readConfig } from './app/config.ts';
import { ensurePortIsFree } from './app/port.ts';
import { SetupFault } from './kernel/setup-fault.ts';

/** Running requests get 10 seconds to end (promise R4). The database ends in order by itself, also after we are gone. */
const STOP_WITHIN_MS = 10_000;

/** What runs, in the order of its start. It ends in the opposite order: requests, pool, database. */
const running: (() => Promise<void>)[] = [];
let isEnding = false;

async function end(code: number): Promise<void> {
  // The terminal and pnpm both send Ctrl-C, so a second signal is no sign of impatience.
  if (isEnding) return;
  isEnding = true;
  for (const stop of running.toReversed()) {
    const stopped = stop().catch((error: unknown) => console.error(error));
    await Promise.race([stopped, pause(STOP_WITHIN_MS)]);
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
// A forgotten promise costs its own request, never the others'.
process.on('unhandledRejection', (reason) => console.error(reason));

try {
  const config = readConfig();
  await ensurePortIsFree(config.port, config.host);
  // Loaded last: a wrong setting is said at once, and not after everything was read from disk.
  const { startArchive } = await import('./app/start.ts');
  await startArchive(config, (stop) => running.push(stop));
} catch (error) {
  console.error(error instanceof SetupFault ? error.message : error);
  await end(1);
}
