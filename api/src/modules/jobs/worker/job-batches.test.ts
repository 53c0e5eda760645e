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
  expect(fine.told).toEqual([0, 4, 7, 7]);
});

test('the last word tells of all, however late an earlier one arrives', async () => {
  const kept: [number, number][] = [];
  const slow = { ...step, size: 1 };
  const sum = await doInBatches(NAMES, slow, {
    act: async ([record]) => {
      if (record === 'g') throw new Error('broken');
    },
    tell: async (done, failures) => {
      const told: [number, number] = [done, failures.length];
      if (done === NAMES.length - 1) await new Promise((resolve) => void setTimeout(resolve, 20));
      kept.push(told);
    },
    note: () => undefined,
  });

  expect(sum).toEqual({ done: 6, failed: 1 });
  expect(kept.at(-1)).toEqual([7, 1]);
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
