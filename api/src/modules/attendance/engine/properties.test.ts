import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exact, toDecimal } from '../../../kernel/fraction.ts';
import { addDays } from '../../../kernel/period.ts';
import type { Notice, PersonFacts, PolicyVersion, Shift } from './facts.rules.ts';
import { clerk, POLICY, SHOP, WAGE } from './facts.testing.ts';
import { judgeMonth, type MonthResult } from './month.rules.ts';
import { shiftResolver, type ShiftTemplate } from './shift-times.rules.ts';
import { lengthOf, subtract } from './spans.rules.ts';

const HOUR = 3600;
const PERIOD = { from: '2026-01-01', to: '2027-01-01' };

/** In summer time, around both of its changes, and where there is none. */
const places = fc.constantFrom(
  { zone: 'Europe/Berlin', first: '2026-03-27' },
  { zone: 'Europe/Berlin', first: '2026-10-23' },
  { zone: 'America/New_York', first: '2026-03-06' },
  { zone: 'America/New_York', first: '2026-10-30' },
  { zone: 'Asia/Shanghai', first: '2026-03-02' },
);

const templates = fc.constantFrom<ShiftTemplate>(
  { start: '09:00', end: '18:00', breaks: [{ start: '12:00', end: '13:00' }] },
  {
    start: '07:30',
    end: '20:30',
    breaks: [
      { start: '11:30', end: '12:00' },
      { start: '16:00', end: '16:20' },
    ],
  },
  { start: '22:00', end: '06:00', breaks: [{ start: '01:30', end: '02:30' }] },
  { start: '00:30', end: '04:30', breaks: [] },
);

const rosters = fc
  .record({ place: places, template: templates, days: fc.integer({ min: 1, max: 4 }) })
  .map(({ place: { zone, first }, template, days }): Shift[] => {
    const resolve = shiftResolver(zone);
    return Array.from({ length: days }, (_, day) => {
      const date = addDays(first, day);
      return { ...resolve(template, date), id: date, date, shopId: SHOP };
    });
  });

const policies = fc.record({
  rounding: fc.constantFrom('EXACT', 'CEIL_HOUR_PER_MONTH', 'CEIL_HOUR_PER_INCIDENT'),
  grace: fc.constantFrom(0, 300),
  gap: fc.constantFrom(0, 1800),
  missingPunch: fc.constantFrom('ABSENT', 'FLAG_ONLY'),
  noticeRule: fc.constantFrom('REQUESTED', 'APPROVED'),
  clauses: fc.subarray([2, 3, 4, 5, 6]),
}) satisfies fc.Arbitrary<Partial<PolicyVersion>>;

/** Moments that lie close together, so that they often touch; counted from 5 h before the first shift. */
const moments = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((steps) => steps * 900),
  fc.nat(110 * HOUR),
);
const states = fc.constantFrom('PENDING', 'APPROVED', 'REJECTED');

const requests = fc
  .record({
    id: fc.uuid(),
    start: moments,
    length: fc.integer({ min: 1, max: 60 }),
    ahead: fc.integer({ min: -20, max: 40 }),
    state: states,
  })
  .map(({ id, start, length, ahead, state }) => ({
    id,
    from: start,
    to: start + length * 600,
    requestedAt: start + ahead * -300,
    state,
  }));

const some = { maxLength: 5 };

const offsets = fc.record({
  punches: fc.array(
    fc.record({
      id: fc.uuid(),
      at: moments,
      shopId: fc.constantFrom(SHOP, SHOP, SHOP, null, 'other shop'),
      direction: fc.constantFrom('IN', 'OUT', 'SEEN', null),
    }),
    { maxLength: 20 },
  ),
  leaves: fc.array(fc.tuple(requests, fc.constantFrom('SICK', 'PERSONAL', 'OTHER')), some),
  outings: fc.array(
    fc.tuple(
      requests,
      fc.constantFrom('BUSINESS', 'PRIVATE', 'HQ'),
      fc.constantFrom('PENDING', 'ACCEPTED', 'REJECTED'),
    ),
    some,
  ),
  notices: fc.array(requests, some),
});

function later<T extends Notice>(request: T, start: number): T {
  return { ...request, from: request.from + start, to: request.to + start, requestedAt: request.requestedAt + start };
}

const people: fc.Arbitrary<PersonFacts> = fc
  .record({ shifts: rosters, policy: policies, post: fc.constantFrom('CLERK', 'STORE_MANAGER'), given: offsets })
  .map(({ shifts, policy, post, given }) => {
    const start = (shifts[0]?.from ?? 0) - 5 * HOUR;
    return clerk({
      period: PERIOD,
      shifts,
      posts: [{ validFrom: '2025-01-01', code: post }],
      policies: [{ ...POLICY, ...policy, validFrom: '2026-01-01' }],
      wages: [{ ...WAGE, monthlyWage: '3333.33' }],
      punches: given.punches.map((punch) => ({ ...punch, at: punch.at + start })),
      leaves: given.leaves.map(([request, kind]) => ({ ...later(request, start), kind })),
      outings: given.outings.map(([request, kind, reasonState]) => ({ ...later(request, start), kind, reasonState })),
      notices: given.notices.map((request) => later(request, start)),
    });
  });

function holds(check: (facts: PersonFacts, result: MonthResult) => void): void {
  fc.assert(
    fc.property(people, (facts) => check(facts, judgeMonth(facts))),
    { numRuns: 300 },
  );
}

describe('whatever happened', () => {
  test('rules 17.3: minutes never overlap and never lie outside the shift or in a break', () => {
    holds((_, { days }) => {
      for (const { shift, incidents, shiftSeconds, presentSeconds } of days) {
        let end = shift.from;
        for (const { from, to, seconds, startedAt } of incidents) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(startedAt).toBeLessThanOrEqual(from);
          expect(seconds).toBe(lengthOf(subtract([{ from, to }], shift.breaks)));
          expect(seconds).toBeGreaterThan(0);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(shift.to);
        expect(lengthOf(subtract([shift], shift.breaks))).toBe(shiftSeconds);
        expect(presentSeconds).toBeLessThanOrEqual(shiftSeconds);
      }
    });
  });

  test('rules 17.3: without requests nobody is absent while he is there', () => {
    holds((facts) => {
      const { days } = judgeMonth({ ...facts, leaves: [], outings: [], notices: [] });
      for (const { incidents, presentSeconds, shiftSeconds } of days) {
        const absent = incidents.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(absent + presentSeconds).toBeLessThanOrEqual(shiftSeconds);
      }
    });
  });

  test('rules 17.3: the order in which facts arrive does not matter', () => {
    holds((facts, result) => {
      const reversed = Object.fromEntries(
        Object.entries(facts).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
      ) as unknown as PersonFacts;
      expect(judgeMonth(reversed)).toEqual(result);
    });
  });

  test('rules 17.2: a day is judged the same alone and in its month', () => {
    holds((facts, { days }) => {
      const alone = days.flatMap(
        ({ date }) => judgeMonth({ ...facts, period: { from: date, to: addDays(date, 1) } }).days,
      );
      expect(alone).toEqual(days);
    });
  });

  test('rules 17.5: sums equal their parts, to the cent', () => {
    holds((_, { days, segments, seconds, bonus, deduction, lines, workdays }) => {
      const charged = days.flatMap(({ incidents }) => incidents.filter(({ isExcused }) => !isExcused));
      const total = charged.reduce((sum, incident) => sum + incident.seconds, 0);
      expect(seconds.NOTIFIED + seconds.UNNOTIFIED + seconds.OUTING).toBe(total);
      expect(segments.reduce((sum, segment) => sum + segment.workdays, 0)).toBe(workdays);
      let [bonusSum, deductionSum] = [exact(0), exact(0)];
      for (const line of lines) {
        if (line.code === 'BONUS')
          bonusSum = bonusSum.add(exact(line.bonusBase).mul(line.workdays).mul(line.factor).div(line.ofWorkdays));
        if (line.code === 'DEDUCTION') {
          const hours = exact(line.chargedSeconds).div(HOUR);
          deductionSum = deductionSum.add(
            hours
              .mul(line.monthlyWage ?? 0)
              .div(line.monthlyHours)
              .mul(line.multiplier),
          );
        }
      }
      expect(bonus).toBe(workdays === 0 ? null : toDecimal(bonusSum));
      expect(deduction).toBe(toDecimal(deductionSum));
    });
  });

  test('rules 17.5: whole hours are never cheaper than exact minutes', () => {
    holds((facts, { deduction }) => {
      const exactly = facts.policies.map((policy) => ({ ...policy, rounding: 'EXACT' as const }));
      expect(Number(judgeMonth({ ...facts, policies: exactly }).deduction)).toBeLessThanOrEqual(Number(deduction));
    });
  });
});

/** Whole hours of each bucket cost more when minutes go to another bucket: the third vector says so itself. */
const NOT_BY_BUCKET = ['EXACT', 'CEIL_HOUR_PER_INCIDENT'] as const;

test('rules 17.4 (3): to tell HR never raises a deduction and never touches the bonus', () => {
  fc.assert(
    fc.property(people, requests, fc.constantFrom(...NOT_BY_BUCKET), (facts, request, rounding) => {
      const before = { ...facts, policies: facts.policies.map((policy) => ({ ...policy, rounding })) };
      const told = later(request, (facts.shifts[0]?.from ?? 0) - 5 * HOUR);
      const [silent, open] = [judgeMonth(before), judgeMonth({ ...before, notices: [...before.notices, told] })];

      expect(Number(open.deduction)).toBeLessThanOrEqual(Number(silent.deduction));
      expect(open.bonus).toBe(silent.bonus);
      expect(open.incidents).toBe(silent.incidents);
    }),
    { numRuns: 500 },
  );
});
