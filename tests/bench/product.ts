import type * as Door from '@living-archive/api/testing';

/** Decorators need the compiler, so a script without Vitest takes the door as it was built; its types are those of the sources. */
const door = new URL('../../api/dist/app/testing.js', import.meta.url).href;
const { openTestServer } = (await import(door)) as typeof Door;

/** The product itself, built, with sign-in, row scope and field rights as in service. */
const [databaseUrl = '', loginName = '', password = ''] = process.argv.slice(2);
const server = await openTestServer({ databaseUrl, now: () => new Date(), firstAdmin: { loginName, password } });
// The question is a sales manager's: all customers, their names and amounts.
await server.archive.pool.query(`update accounts set role_keys = '{SALES_MANAGER}' where login_name = $1`, [loginName]);
process.send?.({ port: Number(new URL(server.url).port) });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
