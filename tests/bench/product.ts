import { openTestServer } from '../../api/dist/app/testing.js';

/** The product itself, built, with sign-in, row scope and field rights as in service. */
const [databaseUrl = '', loginName = '', password = ''] = process.argv.slice(2);
const server = await openTestServer({ databaseUrl, now: () => new Date(), firstAdmin: { loginName, password } });
process.send?.({ port: Number(new URL(server.url).port) });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
