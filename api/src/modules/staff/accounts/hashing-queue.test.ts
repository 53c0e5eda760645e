import { expect, test } from 'vitest';

import { HashingQueue } from './hashing-queue.ts';

/** A task that ends when told to. */
function task(): { readonly work: () => Promise<void>; readonly end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: resolve };
}

test('no more than two run at once, and those who wait come in their order', async () => {
  const queue = new HashingQueue({ atOnce: 2, mostWaiting: 10 });
  const tasks = [task(), task(), task(), task()];
  const started: number[] = [];

  const runs = tasks.map(({ work }, index) =>
    queue.run(() => {
      started.push(index);
      return work();
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);

  tasks[1]?.end();
  await runs[1];
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2]);

  for (const { end } of tasks) end();
  await Promise.all(runs);
  expect(started).toEqual([0, 1, 2, 3]);
});

test('whoever finds the queue full is told so at once', async () => {
  const queue = new HashingQueue({ atOnce: 1, mostWaiting: 1 });
  const first = task();
  const runs = [queue.run(first.work), queue.run(async () => undefined)];

  await expect(queue.run(async () => undefined)).rejects.toThrow('Too many');

  first.end();
  await Promise.all(runs);
});

test('a task that fails frees its place', async () => {
  const queue = new HashingQueue({ atOnce: 1, mostWaiting: 1 });

  await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

  await expect(queue.run(async () => 'next')).resolves.toBe('next');
});
