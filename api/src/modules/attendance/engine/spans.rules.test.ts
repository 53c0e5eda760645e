import { expect, test } from 'vitest';

import { intersect, lengthOf, overlaps, secondsOf, subtract, union } from './spans.rules.ts';

const span = (from: number, to: number) => ({ from, to });

test('rules 17.5: parts of a second are no time', () => {
  expect(secondsOf(new Date('2026-03-02T01:00:00.999Z'))).toBe(secondsOf(new Date('2026-03-02T01:00:00Z')));
});

test('rules 17.3: a union has each second once, whatever order it came in', () => {
  expect(union([span(5, 9), span(0, 2), span(2, 4), span(6, 7), span(20, 20)])).toEqual([span(0, 4), span(5, 9)]);
  expect(union([])).toEqual([]);
});

test('rules 17.3: half-open spans that touch have nothing in common', () => {
  expect(overlaps(span(0, 2), span(2, 4))).toBe(false);
  expect(intersect([span(0, 2), span(4, 6)], [span(2, 5)])).toEqual([span(4, 5)]);
  expect(intersect([span(0, 10)], [span(5, 5)])).toEqual([]);
});

test('rules 17.3: breaks are cut out of a shift', () => {
  expect(subtract([span(0, 10)], [span(6, 8), span(-5, 1), span(3, 3)])).toEqual([span(1, 6), span(8, 10)]);
  expect(subtract([span(0, 10)], [span(0, 10)])).toEqual([]);
  expect(lengthOf(subtract([span(0, 10)], [span(10, 12)]))).toBe(10);
});
