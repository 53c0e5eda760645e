import pg from 'pg';

import { takeRowsFrom } from './row-frames.ts';

/** A client of the driver on which both its own queries and those of `readRows` run. */
export class RowsClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    takeRowsFrom(this.connection);
  }
}
