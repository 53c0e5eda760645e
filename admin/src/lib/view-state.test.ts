import { expect, test } from 'vitest';

import { addressOf, viewStateOf } from './view-state.ts';

test('a view keeps filters, sort and columns, not the page', () => {
  const here = { sort: ['-NAME'], grade: ['B', 'A'], after: ['xyz'], page: ['3'], view: ['v1'] };

  expect(viewStateOf(here)).toBe('grade=A&grade=B&sort=-NAME');
  expect(viewStateOf({ grade: ['A', 'B'], sort: ['-NAME'] })).toBe(viewStateOf(here));
});

test('to show a view clears what stood there before', () => {
  expect(addressOf('grade=A&grade=B', { q: ['gsy'], page: ['2'], grade: ['C'] })).toEqual({
    q: [],
    page: [],
    grade: ['A', 'B'],
  });
});
