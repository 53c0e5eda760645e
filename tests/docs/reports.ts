import { demoAccounts, openTestArchive, openTestServer, welcome } from '@living-archive/api/testing';

import { Client, signIn } from '../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { blocksOf } from './pages.ts';

/** A company with figures, and a program that reads them as the pages say. */
export interface Reports {
  readonly url: string;
  readonly token: string;
  readonly database: TestDatabase;
  readonly developer: Client;
  readonly program: Client;
  stop(): Promise<void>;
}

const NOW = new Date('2026-11-21T02:00:00Z');
const clock = { now: () => NOW, zone: 'Asia/Shanghai' };

/** The demo company; its developer makes the token and saves the question that the pages rely on. */
export async function openReports(name: string): Promise<Reports> {
  const database = await cloneDatabase(name);
  const archive = await openTestArchive(database.url);
  await welcome({ archive, clock, wantsDemo: true });
  await archive.stop();
  const firstAdmin = { loginName: 'nobody', password: 'not-needed-with-a-demo' };
  const server = await openTestServer({ databaseUrl: database.url, now: clock.now, firstAdmin });

  const developer = await signIn(server.url, 'developer', demoAccounts[0]?.password ?? '');
  const { roles } = await developer.run('{ roles(first: 100, filter: { key: { eq: "BI" } }) { nodes { id } } }').data();
  const made = await developer
    .act('apiTokenCreate', { name: 'Reports', roleId: roles.nodes[0].id }, 'clearText')
    .data();
  const token = String(made['apiTokenCreate'].clearText);
  await developer.act('savedQueryCreate', { name: 'orders-since', title: 'Orders', document: savedDocument() }).data();

  const program = new Client(server.url, { authorization: `Bearer ${token}` });
  return { url: server.url, token, database, developer, program, stop: () => server.stop() };
}

function savedDocument(): string {
  const block = blocksOf('graphql').find(({ page }) => page === 'saved-queries.md');
  if (!block) throw new Error('The page on saved queries shows no query any more.');
  return block.text;
}
