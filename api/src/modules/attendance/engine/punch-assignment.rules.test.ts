import { expect, test } from 'vitest';

import { at, punched } from './facts.testing.ts';
import { assignPunches } from './punch-assignment.rules.ts';

const WINDOW = 4 * 3600;

function reach(from: string, to: string, window = WINDOW) {
  return { from: at(from), to: at(to), window };
}

function assigned(reaches: ReturnType<typeof reach>[], ...words: string[]): string[][] {
  return assignPunches(reaches, punched(...words)).map((punches) => punches.map(({ id }) => id));
}

test('rules 17.3: a punch belongs to a shift from 4 h before it to 4 h after it, both inside', () => {
  const shift = [reach('10:00', '18:00')];

  expect(assigned(shift, '06:00 IN', '22:00 OUT')).toEqual([['06:00 IN', '22:00 OUT']]);
  expect(assigned(shift, '05:59:59 IN', '22:00:01 OUT')).toEqual([[]]);
});

test('rules 17.3: of two shifts the nearest', () => {
  const shifts = [reach('06:00', '10:00'), reach('14:00', '18:00')];

  expect(assigned(shifts, '11:59 IN', '12:01 OUT')).toEqual([['11:59 IN'], ['12:01 OUT']]);
});

test('rules 17.3: as near to both, one comes to the later or goes from the earlier', () => {
  const shifts = [reach('06:00', '10:00'), reach('14:00', '18:00')];

  expect(assigned(shifts, '12:00 IN')).toEqual([[], ['12:00 IN']]);
  expect(assigned(shifts, '12:00 OUT')).toEqual([['12:00 OUT'], []]);
});

test('rules 17.3: between shifts that touch, an unknown direction is the one that is due', () => {
  const shifts = [reach('09:00', '13:00'), reach('13:00', '17:00')];

  expect(assigned(shifts, '09:00 ?', '13:00 ?', '17:00 ?')).toEqual([['09:00 ?', '13:00 ?'], ['17:00 ?']]);
  expect(assigned(shifts, '13:00 ?')).toEqual([[], ['13:00 ?']]);
});

test('rules 17.3: a shift whose window does not reach so far gives way to the other', () => {
  const shifts = [reach('06:00', '10:00'), reach('14:00', '18:00', 1800)];

  expect(assigned(shifts, '13:00 IN')).toEqual([['13:00 IN'], []]);
});

test('rules 17.3: the order in which punches arrive does not matter', () => {
  const shifts = [reach('09:00', '18:00')];

  expect(assigned(shifts, '18:00 OUT', '09:00 IN', '12:00 OUT')).toEqual([['09:00 IN', '12:00 OUT', '18:00 OUT']]);
});
