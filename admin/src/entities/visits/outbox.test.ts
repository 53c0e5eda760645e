import { expect, test } from 'vitest';

import { Outbox, type Sent, type Shelf, type WaitingVisit } from './outbox.ts';

function aShelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function aVisit(key: string): WaitingVisit {
  return { key, customerId: 'c', customerName: '恒记', input: { summary: key }, savedAt: '2026-11-21', refusal: null };
}

test('visits wait in order, survive a reload, and belong to one account', () => {
  const shelf = aShelf();
  new Outbox(shelf, 'li').put(aVisit('one'));
  new Outbox(shelf, 'li').put(aVisit('two'));

  expect(new Outbox(shelf, 'li').all().map(({ key }) => key)).toEqual(['one', 'two']);
  expect(new Outbox(shelf, 'wang').all()).toEqual([]);
});

test('what is sent is gone; where nobody answers, the rest stays with its keys', async () => {
  const outbox = new Outbox(aShelf(), 'li');
  for (const key of ['one', 'two', 'three']) outbox.put(aVisit(key));
  const asked: string[] = [];
  const send = async ({ key }: WaitingVisit): Promise<Sent> => {
    asked.push(key);
    return { outcome: key === 'two' ? 'later' : 'done' };
  };

  expect(await outbox.flush(send)).toBe(1);
  expect(asked).toEqual(['one', 'two']);
  expect(outbox.all().map(({ key }) => key)).toEqual(['two', 'three']);
});

test('what the server refuses waits for the person and holds up nothing', async () => {
  const outbox = new Outbox(aShelf(), 'li');
  for (const key of ['one', 'two']) outbox.put(aVisit(key));
  const send = async ({ key }: WaitingVisit): Promise<Sent> =>
    key === 'one' ? { outcome: 'refused', sentence: '该月已锁定' } : { outcome: 'done' };

  expect(await outbox.flush(send)).toBe(1);
  expect(outbox.all()).toMatchObject([{ key: 'one', refusal: '该月已锁定' }]);
  expect(await outbox.flush(send)).toBe(0);
});

test('a spoilt shelf is an empty one', () => {
  const shelf = aShelf();
  shelf.setItem('outbox:li', '{"key"');

  expect(new Outbox(shelf, 'li').all()).toEqual([]);
});
