/** What every peer is told, and how it says where it can be asked. */
import type { Server } from 'node:http';

export const DATABASE_URL = process.argv[2] as string;
export const CONNECTIONS = Number(process.argv[3]);

/** And ends with the bench. */
export function announce(port: number): void {
  process.once('disconnect', () => process.exit());
  process.send?.({ port });
}

export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    announce(typeof address === 'object' && address ? address.port : 0);
  });
}
