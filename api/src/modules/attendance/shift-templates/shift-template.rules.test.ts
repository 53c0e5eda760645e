import { expect, test } from 'vitest';

import {
  inClockTimes,
  whyNotBreaks,
  whyNotCode,
  whyNotColour,
  whyNotTimes,
  whyNotVersionDay,
} from './shift-template.rules.ts';

const night = { startMinute: 22 * 60, endMinute: 30 * 60, breaks: [{ startMinute: 25 * 60, endMinute: 25 * 60 + 30 }] };

test('rules 17.2: a shift may cross midnight and lasts a day at most', () => {
  expect(whyNotTimes(night)).toBeNull();
  expect(whyNotTimes({ startMinute: 450, endMinute: 1_230 })).toBeNull();
  expect(whyNotTimes({ startMinute: 540, endMinute: 1_980 })).toBeNull();
  for (const [startMinute, endMinute] of [
    [540, 540],
    [540, 500],
    [540, 1_981],
    [-1, 60],
    [1_440, 1_500],
  ] as const) {
    expect(whyNotTimes({ startMinute, endMinute })).toBe('SHIFT_TIMES_INVALID');
  }
});

test('breaks lie inside the shift, apart from each other, and leave work', () => {
  const day = { startMinute: 540, endMinute: 1_080 };
  const lunch = { startMinute: 720, endMinute: 780 };
  const fit = [[], [lunch], [{ startMinute: 900, endMinute: 915 }, lunch]];
  const unfit = [
    [{ startMinute: 500, endMinute: 560 }],
    [{ startMinute: 1_060, endMinute: 1_100 }],
    [{ startMinute: 780, endMinute: 720 }],
    [lunch, { startMinute: 750, endMinute: 800 }],
    [{ startMinute: 540, endMinute: 1_080 }],
    Array.from({ length: 7 }, (_, at) => ({ startMinute: 540 + at * 20, endMinute: 550 + at * 20 })),
  ];

  expect(fit.map((breaks) => whyNotBreaks({ ...day, breaks }))).toEqual([null, null, null]);
  expect(new Set(unfit.map((breaks) => whyNotBreaks({ ...day, breaks })))).toEqual(new Set(['SHIFT_BREAKS_INVALID']));
  expect(whyNotBreaks(night)).toBeNull();
});

test('codes are short words, colours are numbered', () => {
  expect(['早', 'E', 'N2', '晚班12'].map(whyNotCode)).toEqual([null, null, null, null]);
  expect(['', ' ', 'A B', '-', '12345'].map(whyNotCode)).toEqual(Array(5).fill('SHIFT_CODE_INVALID'));
  expect([-1, 0, 7, 8].map(whyNotColour)).toEqual(['VALUE_OUT_OF_RANGE', null, null, 'VALUE_OUT_OF_RANGE']);
});

test('rules 17.6: new times hold from today on', () => {
  expect(whyNotVersionDay('2026-11-20', '2026-11-21')).toBe('SHIFT_VERSION_IN_PAST');
  expect(whyNotVersionDay('2026-11-21', '2026-11-21')).toBeNull();
});

test('minutes after midnight are times of the clock for the engine', () => {
  expect(inClockTimes(night)).toEqual({ start: '22:00', end: '06:00', breaks: [{ start: '01:00', end: '01:30' }] });
});
