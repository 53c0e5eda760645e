import pg from 'pg';
import { expect, inject } from 'vitest';

export interface TestDatabase {
  /** As the API's role. */
  readonly url: string;
  /** As the role that owns the tables. */
  readonly migrationUrl: string;
}

const ofFiles = new Map<string, Promise<TestDatabase>>();

/** The test file's own clone of the migrated template. Tests never empty it: each makes its own world beside the others. */
export function fileDatabase(): Promise<TestDatabase> {
  const file = expect.getState().testPath ?? '';
  const known = ofFiles.get(file) ?? cloneDatabase(`file_${process.pid}_${ofFiles.size}`);
  ofFiles.set(file, known);
  return known;
}

/** A further clone, for tests that change what others rely on. */
export function cloneDatabase(name: string): Promise<TestDatabase> {
  return createDatabase(name, new URL(inject('templateOwnerUrl')).pathname.slice(1));
}

/** A database without tables, for tests that migrate one themselves. */
export function emptyDatabase(name: string): Promise<TestDatabase> {
  return createDatabase(name, 'template0');
}

async function createDatabase(name: string, from: string): Promise<TestDatabase> {
  const template = new URL(inject('templateOwnerUrl'));
  const client = new pg.Client(inject('clusterUrl'));
  await client.connect();
  try {
    const [copy, original, owner] = [name, from, template.username].map((word) => client.escapeIdentifier(word));
    await client.query(`create database ${copy} template ${original} owner ${owner}`);
  } finally {
    await client.end();
  }
  return { url: named(inject('templateUrl'), name), migrationUrl: named(inject('templateOwnerUrl'), name) };
}

function named(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}
