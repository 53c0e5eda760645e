import { expect, test } from 'vitest';

import { Random } from '../random.ts';
import { staff } from '../staff.ts';
import { shops } from '../words.ts';
import { happenedIn } from './happened.ts';
import { happenings } from './happenings.ts';
import { seatsOf, seatsOn } from './seats.ts';
import { rosterOf, shiftOf } from './shifts.ts';
import { shopStaff } from './shop-staff.ts';

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T06:00:00Z');
const people = staff(new Random(1908));
const seats = seatsOf([...people, ...shopStaff(people, TODAY)], TODAY);
const duties = rosterOf(seats, TODAY);
const shifts = duties.flatMap((duty) => shiftOf(duty) ?? []);

test('rules 17.1: every shop has two to six people and one manager', () => {
  for (const { code } of shops) {
    const held = seatsOn(seats, { shop: code, date: TODAY });
    expect(held.length).toBeGreaterThanOrEqual(2);
    expect(held.length).toBeLessThanOrEqual(6);
    expect(held.filter(({ post }) => post === 'STORE_MANAGER')).toHaveLength(1);
  }
});

test('somebody works in every shop on every day, and nobody in two shifts at once', () => {
  const worked = new Set(shifts.map(({ shop, date }) => `${shop} ${date}`));
  expect(duties.filter(({ shop, date }) => !worked.has(`${shop} ${date}`))).toEqual([]);

  for (const own of Map.groupBy(shifts, ({ number }) => number).values()) {
    for (const [at, shift] of own.entries()) {
      const next = own[at + 1];
      if (next) expect(next.startsAt >= shift.endsAt).toBe(true);
    }
  }
});

test('in the last week of a month everything that the demo tells of has happened', () => {
  const told = happenedIn(shifts, { now: NOW, today: TODAY }).flatMap(({ happening }) => happening ?? []);

  expect(told).toHaveLength(happenings.length);
});
