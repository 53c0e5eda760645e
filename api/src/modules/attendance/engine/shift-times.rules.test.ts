import { expect, test } from 'vitest';

import { shiftResolver, type ShiftTemplate, type ShiftTimes } from './shift-times.rules.ts';
import { lengthOf, type Span } from './spans.rules.ts';

const NIGHT: ShiftTemplate = { start: '22:00', end: '06:00', breaks: [{ start: '01:30', end: '02:00' }] };

function hours(span: Span): number {
  return (span.to - span.from) / 3600;
}

function netHours({ from, to, breaks }: ShiftTimes): number {
  return hours({ from, to }) - lengthOf(breaks) / 3600;
}

function written({ from, to }: Span): string[] {
  return [from, to].map((seconds) => new Date(seconds * 1000).toISOString());
}

test('rules 17.2: 07:30 to 20:30 in Shanghai, with a break', () => {
  const breaks = [{ start: '12:00', end: '13:00' }];
  const shift = shiftResolver('Asia/Shanghai')({ start: '07:30', end: '20:30', breaks }, '2026-03-02');

  expect(written(shift)).toEqual(['2026-03-01T23:30:00.000Z', '2026-03-02T12:30:00.000Z']);
  expect(shift.breaks.flatMap(written)).toEqual(['2026-03-02T04:00:00.000Z', '2026-03-02T05:00:00.000Z']);
});

test('rules 17.2: a shift across midnight ends on the next day, and so does what of its breaks lies there', () => {
  const breaks = [
    { start: '01:30', end: '02:00' },
    { start: '23:45', end: '00:15' },
  ];
  const shift = shiftResolver('UTC')({ start: '22:00', end: '06:00', breaks }, '2026-03-31');

  expect(written(shift)).toEqual(['2026-03-31T22:00:00.000Z', '2026-04-01T06:00:00.000Z']);
  expect(shift.breaks.map(({ from }) => new Date(from * 1000).toISOString())).toEqual([
    '2026-03-31T23:45:00.000Z',
    '2026-04-01T01:30:00.000Z',
  ]);
});

test('rules 17.2: until midnight, and round the clock', () => {
  const resolve = shiftResolver('UTC');

  expect(hours(resolve({ start: '16:00', end: '00:00', breaks: [] }, '2026-03-02'))).toBe(8);
  expect(hours(resolve({ start: '08:00', end: '08:00', breaks: [] }, '2026-03-02'))).toBe(24);
});

test('rules 17.2: breaks outside the shift are none, and two that overlap are one', () => {
  const breaks = [
    { start: '12:00', end: '13:00' },
    { start: '12:30', end: '13:30' },
    { start: '17:30', end: '19:00' },
  ];
  const shift = shiftResolver('UTC')({ start: '09:00', end: '18:00', breaks }, '2026-03-02');

  expect(shift.breaks.map(hours)).toEqual([1.5, 0.5]);
});

test.each([
  ['Europe/Berlin', '2026-03-28', 7],
  ['Europe/Berlin', '2026-10-24', 9],
  ['America/New_York', '2026-03-07', 7],
  ['America/New_York', '2026-10-31', 9],
  ['Europe/Berlin', '2026-03-30', 8],
  ['Asia/Shanghai', '2026-03-28', 8],
])('rules 1.1: the night of %s %s from 22:00 to 06:00 has %i hours', (zone, date, length) => {
  expect(hours(shiftResolver(zone)({ ...NIGHT, breaks: [] }, date))).toBe(length);
});

test('rules 1.1: a day shift keeps its local times on the day of 23 hours', () => {
  const shift = shiftResolver('Europe/Berlin')({ start: '00:30', end: '09:00', breaks: [] }, '2026-03-29');

  expect(written(shift)).toEqual(['2026-03-28T23:30:00.000Z', '2026-03-29T07:00:00.000Z']);
  expect(hours(shift)).toBe(7.5);
});

test('rules 1.1: a break that summer time skips is none, one that is repeated lasts longer', () => {
  const resolve = shiftResolver('Europe/Berlin');
  const breaks = [{ start: '02:00', end: '03:00' }];

  expect(netHours(resolve({ ...NIGHT, breaks }, '2026-03-28'))).toBe(7);
  expect(netHours(resolve({ ...NIGHT, breaks }, '2026-10-24'))).toBe(7);
});

test('rules 1.1: a shift that summer time skips has no time, never less', () => {
  const shift = shiftResolver('Europe/Berlin')({ start: '02:30', end: '03:15', breaks: [] }, '2026-03-29');

  expect(hours(shift)).toBe(0);
});
