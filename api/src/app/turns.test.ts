import { expect, test } from 'vitest';

import { Turns } from './turns.ts';

/** Tasks that end when they are told to, and the order in which they began. */
function aStage(limits: { atOnce: number; atOnceOfOne: number; mostWaiting: number }) {
  const turns = new Turns(limits);
  const began: string[] = [];
  const ends: (() => void)[] = [];
  const run = (caller: string, name: string): Promise<void> =>
    turns.run(caller, () => {
      began.push(name);
      return new Promise((resolve) => ends.push(resolve));
    });
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { began, run, endNext };
}

test('somebody who sends many waits for himself, not others for him', async () => {
  const { began, run } = aStage({ atOnce: 10, atOnceOfOne: 2, mostWaiting: 10 });
  for (const name of ['a1', 'a2', 'a3', 'a4']) void run('a', name);
  void run('b', 'b1');
  await new Promise(setImmediate);

  expect(began).toEqual(['a1', 'a2', 'b1']);
});

test('where there is no room, callers take turns', async () => {
  const { began, run, endNext } = aStage({ atOnce: 1, atOnceOfOne: 1, mostWaiting: 10 });
  for (const name of ['a1', 'a2', 'a3']) void run('a', name);
  for (const name of ['b1', 'b2']) void run('b', name);
  for (let end = 0; end < 5; end += 1) await endNext();

  expect(began).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
});

test('more than may wait are refused, and a failed task gives its place back', async () => {
  const turns = new Turns({ atOnce: 1, atOnceOfOne: 1, mostWaiting: 0 });
  await expect(turns.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const running = turns.run('a', () => new Promise((resolve) => setTimeout(resolve, 10)));

  await expect(turns.run('b', () => Promise.resolve())).rejects.toMatchObject({
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  await running;
  await turns.run('b', () => Promise.resolve());
});
