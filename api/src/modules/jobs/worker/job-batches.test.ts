import { expect, test } from 'vitest';

import { AttemptEnded } from './attempt-ended.ts';
import { doInBatches } from './job-batches.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const step = { name: 'test', key: (one: string) => one, size: 4, atOnce: 2, work: async () => undefined };

function door(act: (batch: readonly string[]) => void) {
  const [batches, told, noted]: [string[], number[], string[]] = [[], [], []];
  return {
    batches,
    told,
    noted,
    act: async (batch: readonly string[]) => {
      act(batch);
      batches.push(batch.join(''));
    },
    tell: async (done: number) => void told.push(done),
    note: (_: unknown, record: string) => void noted.push(record),
  };
}

test('records are done in batches, and it is told how far they are', async () => {
  const fine = door(() => undefined);

  expect(await doInBatches(NAMES, step, fine)).toEqual({ done: 7, failed: 0 });
  expect(fine.batches).toEqual(['abcd', 'efg']);
  expect(fine.told).toEqual([0, 4, 7]);
});

test('one record that fails is found among its batch, and all others are done', async () => {
  const broken = door((batch) => {
    if (batch.includes('c')) throw new Error('broken');
  });

  expect(await doInBatches(NAMES, step, broken)).toEqual({ done: 6, failed: 1 });
  expect(broken.batches.join('').split('').toSorted()).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
  expect(broken.noted).toEqual(['c']);
});

test('an attempt that has ended tries nothing more', async () => {
  const ended = door(() => {
    throw new AttemptEnded('cancelled');
  });

  await expect(doInBatches(NAMES, step, ended)).rejects.toThrow('cancelled');
  expect(ended.noted).toEqual([]);
});
