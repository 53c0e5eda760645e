import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrateDatabase, startEmbedded } from '@living-archive/api/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The throw-away PostgreSQL of this run, as its superuser. */
    clusterUrl: string;
    /** The template as the API's role and as the owner; a clone differs in its name only. */
    templateUrl: string;
    templateOwnerUrl: string;
  }
}

/** One PostgreSQL for the whole run, with one migrated database that every worker clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = join(tmpdir(), 'living-archive-tests');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'run-'));
  const cluster = await startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: false });
  try {
    await migrateDatabase({ url: cluster.url, migrationUrl: cluster.migrationUrl });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('clusterUrl', cluster.superuserUrl);
  project.provide('templateUrl', cluster.url);
  project.provide('templateOwnerUrl', cluster.migrationUrl);
  return () => cluster.stop();
}
