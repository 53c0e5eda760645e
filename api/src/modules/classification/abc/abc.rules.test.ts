import { expect, test } from 'vitest';

import { classify, gradeOf, thresholdsFrom, type AbcCandidate } from './abc.rules.ts';

const THRESHOLDS = { a: 80, b: 95 };

function candidates(...volumes: string[]): AbcCandidate[] {
  return volumes.map((volume, at) => ({ id: `c${at}`, volume, firstOrderOn: null, serial: at + 1 }));
}

function grades(...volumes: string[]): string {
  return classify(candidates(...volumes), THRESHOLDS)
    .map(({ grade }) => grade)
    .join(' ');
}

test('rules 22: 500, 260, 90, 60, 40, 30, 20, 0 are A A A B B C C C', () => {
  const places = classify(candidates('500', '260', '90', '60', '40', '30', '20', '0'), THRESHOLDS);

  expect(places.map(({ grade }) => grade).join(' ')).toBe('A A A B B C C C');
  expect(places.map(({ cumBefore }) => cumBefore)).toEqual(['0', '500', '760', '850', '910', '950', '980', '1000']);
});

test('rules 7.3: who begins at exactly 0.80 is B, at exactly 0.95 C', () => {
  expect(grades('80', '15', '5')).toBe('A B C');
  expect(gradeOf({ volume: '1', cumBefore: '0.95', total: '1.00' }, THRESHOLDS)).toBe('C');
  expect(gradeOf({ volume: '1', cumBefore: '0.9499', total: '1.0000' }, THRESHOLDS)).toBe('B');
});

test('rules 7.3: exact where floats are not', () => {
  // 0.1 + 0.7 is 0.7999999999999999 in floats, which would make the third one A.
  expect(grades('0.7', '0.1', '0.1', '0.1')).toBe('A A B B');
});

test('rules 7.3: ties go to the earlier first order, then to the smaller serial', () => {
  const places = classify(
    [
      { id: 'late', volume: '10', firstOrderOn: '2026-03-01', serial: 1 },
      { id: 'early', volume: '10', firstOrderOn: '2026-02-01', serial: 9 },
      { id: 'same', volume: '10', firstOrderOn: '2026-02-01', serial: 4 },
      { id: 'never', volume: '10', firstOrderOn: null, serial: 2 },
    ],
    THRESHOLDS,
  );

  expect(places.map(({ id }) => id)).toEqual(['same', 'early', 'late', 'never']);
});

test('rules 7.3: no volume is C; no volume at all classifies nobody', () => {
  expect(grades('5', '0')).toBe('A C');
  expect(grades('0', '0')).toBe('');
  expect(grades()).toBe('');
});

test('rules 21: the thresholds of the setting in hundredths', () => {
  expect(thresholdsFrom('0.80/0.95')).toEqual({ a: 80, b: 95 });
  expect(thresholdsFrom('0.29/0.57')).toEqual({ a: 29, b: 57 });
});
