/** What every peer is told, and how it says where it can be asked. */
import type { Server } from 'node:http';

export const DATABASE_URL = process.argv[2] as string;
export const CONNECTIONS = Number(process.argv[3]);

export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
}
