import type { Pool } from 'pg';
import { expect, test } from 'vitest';

import { inSnapshot, type Reading } from './run.ts';

/** What a reading sends beside its own statements. */
async function sentBy(reading: Reading, work: () => Promise<unknown> = async () => null): Promise<string[]> {
  const sent: string[] = [];
  const query = async (text: string): Promise<void> => void sent.push(text);
  const release = (): void => void sent.push('released');
  const pool = { connect: async () => ({ query, queryWithNext: query, release }) } as unknown as Pool;
  await inSnapshot(pool, reading, work).catch(() => null);
  return sent;
}

const BEGIN = '/* reader.begin */ begin isolation level repeatable read read only';
const COMMIT = '/* reader.commit */ commit';

test('one statement is sent by itself, more of them in one snapshot', async () => {
  expect(await sentBy('single')).toEqual(['released']);
  expect(await sentBy('snapshot')).toEqual([BEGIN, COMMIT, 'released']);
});

test('promise R9: numbers about many rows may take 15 seconds, and only they', async () => {
  expect(await sentBy('report')).toEqual([`${BEGIN}; set local statement_timeout = '15s'`, COMMIT, 'released']);
});

test('what fails is rolled back before others get the connection', async () => {
  const failing = (): Promise<never> => Promise.reject(new Error('No.'));

  expect(await sentBy('report', failing)).toEqual([
    expect.stringContaining(BEGIN),
    '/* reader.rollback */ rollback',
    'released',
  ]);
});
