import { Socket } from 'node:net';

import pg from 'pg';

import { takeRowsFrom } from './row-frames.ts';

const READ_BYTES = 65_536;

/** A socket that reads into the same memory again and again: whoever gets a chunk copies what is to last. */
function socketOfOneBuffer(): Socket {
  const socket: Socket = new Socket({
    onread: {
      buffer: Buffer.allocUnsafeSlow(READ_BYTES),
      callback(length, buffer) {
        socket.emit('data', (buffer as Buffer).subarray(0, length));
        return true;
      },
    },
  } as ConstructorParameters<typeof Socket>[0]);
  return socket;
}

/** A client of the driver on which both its own queries and those of `readRows` run. */
export class RowsClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    takeRowsFrom(this.connection);
    // Not connected yet. Encrypted connections read through a socket of their own.
    if (!this.ssl) (this.connection as unknown as { stream: Socket }).stream = socketOfOneBuffer();
  }
}
