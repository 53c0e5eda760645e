import { once } from 'node:events';
import { createServer } from 'node:net';

import { SetupFault } from '../kernel/setup-fault.ts';

/** Asked before anything is started, so that a taken port is said at once and not after the database is up. */
export async function ensurePortIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw explainListen(error, port, host);
  }
  probe.close();
  await once(probe, 'close');
}

/** The sentence for a failed `listen`; anything unknown stays what it is. */
export function explainListen(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return new SetupFault(`Port ${port} is taken: stop what listens there or set PORT to another one.`);
  if (code === 'EACCES')
    return new SetupFault(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SetupFault(`This machine has no address ${host}: set HOST to 127.0.0.1 or 0.0.0.0.`);
  }
  return error;
}
