import { expect, test } from 'vitest';

import { movedTo } from './stop-order.ts';

test('rules 7.4: a stop changes its place, the others keep their order', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(movedTo(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(movedTo(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(movedTo(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});
