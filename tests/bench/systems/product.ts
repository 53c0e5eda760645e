import { randomBytes } from 'node:crypto';

import { announce } from '../support/announce.ts';
import { openDoor } from '../support/door.ts';

/** The product itself, built, with sign-in, row scope and field rights as in service. */
const [databaseUrl = '', connections = ''] = process.argv.slice(2);
const { openTestServer } = await openDoor();
const server = await openTestServer({
  databaseUrl,
  now: () => new Date(),
  // Half of the connections are the actions'; those for reading are as many as every peer has, and so are those for writing.
  poolSize: Number(connections) * 2,
  firstAdmin: { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') },
});
announce(Number(new URL(server.url).port));
