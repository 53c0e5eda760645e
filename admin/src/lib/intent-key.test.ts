import { expect, test } from 'vitest';

import { createIntent } from './intent-key.ts';

test('the same content after an unclear answer keeps its key', () => {
  const intent = createIntent();
  const first = intent.keyFor({ amount: '5.00' });

  expect(intent.keyFor({ amount: '5.00' })).toBe(first);
});

test('other content is another intent', () => {
  const intent = createIntent();
  const first = intent.keyFor({ amount: '5.00' });

  expect(intent.keyFor({ amount: '6.00' })).not.toBe(first);
});

test('after a clear answer the same content may be meant again', () => {
  const intent = createIntent();
  const first = intent.keyFor({ amount: '5.00' });
  intent.answered();

  expect(intent.keyFor({ amount: '5.00' })).not.toBe(first);
});
