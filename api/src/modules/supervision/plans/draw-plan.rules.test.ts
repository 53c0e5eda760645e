import { expect, test } from 'vitest';

import { drawPlan, leastChecks, type ShopToCheck, weightOf } from './draw-plan.rules.ts';
import { seededChance } from './seeded-chance.ts';

const OPENS = 9 * 60;
const CLOSES = 21 * 60;
const HOURS = (CLOSES - OPENS) / 60;

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`);

function shop(id: string, facts: Partial<ShopToCheck> = {}): ShopToCheck {
  const usual = { daysSinceLastCheck: 14, incidentCount: 0, doneCount: 0 };
  return { id, days: days(31), opensAt: OPENS, closesAt: CLOSES, ...usual, ...facts };
}

const shops = (count: number): ShopToCheck[] => Array.from({ length: count }, (_, at) => shop(`shop ${at}`));

/** Sum of squared differences by what is expected: large where the counts are no chance. */
function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0);
}

test('rules 18.1: each open shop gets its share of the month, less what was done; closed ones get none', () => {
  const list = [shop('a'), shop('b', { doneCount: 1 }), shop('c', { doneCount: 3 }), shop('closed', { days: [] })];

  const plan = drawPlan(list, { count: leastChecks(list, 2), minPerShop: 2, chance: seededChance(1) });

  expect(leastChecks(list, 2)).toBe(3);
  expect(plan.map(({ shopId }) => shopId).toSorted()).toEqual(['a', 'a', 'b']);
});

test('rules 18.1: the same seed draws the same plan, another one another', () => {
  const draw = (seed: number) => drawPlan(shops(8), { count: 20, minPerShop: 2, chance: seededChance(seed) });

  expect(draw(7)).toEqual(draw(7));
  expect(draw(8)).not.toEqual(draw(7));
});

test('rules 18.1: a shop is drawn by its weight: one, a week since the last check is one, an incident is one', () => {
  const list = [
    shop('fresh', { daysSinceLastCheck: 0 }),
    shop('fortnight', { daysSinceLastCheck: 14 }),
    shop('incidents', { daysSinceLastCheck: 0, incidentCount: 5 }),
  ];
  expect(list.map(weightOf)).toEqual([1, 3, 6]);

  const plans = Array.from({ length: 2_000 }, (_, seed) =>
    drawPlan(list, { count: 3, minPerShop: 0, chance: seededChance(seed) }),
  );

  const counts = list.map(({ id }) => plans.flat().filter(({ shopId }) => shopId === id).length);
  // 13.8 is exceeded once in a thousand times where two of three counts are free.
  expect(chiSquare(counts, [600, 1_800, 3_600])).toBeLessThan(13.8);
});

test('rules 18.1: the time of a check is uniform in the opening hours of its shop', () => {
  const short = shop('short', { opensAt: 600, closesAt: 1_080 });
  const plans = Array.from({ length: 600 }, (_, seed) =>
    drawPlan([...shops(9), short], { count: 20, minPerShop: 2, chance: seededChance(seed) }),
  ).flat();

  for (const { id, opensAt, closesAt } of [shop('shop 0'), short]) {
    const minutes = plans.filter(({ shopId }) => shopId === id).map(({ minute }) => minute);
    expect(minutes.every((minute) => minute >= opensAt && minute < closesAt)).toBe(true);
    const bins = Array.from({ length: 8 }, (_, bin) => {
      const width = (closesAt - opensAt) / 8;
      return minutes.filter((minute) => Math.floor((minute - opensAt) / width) === bin).length;
    });
    // 24.3 is exceeded once in a thousand times where seven of eight counts are free.
    expect(
      chiSquare(
        bins,
        bins.map(() => minutes.length / 8),
      ),
    ).toBeLessThan(24.3);
  }
});

test('rules 18.1: a month covers every hour, the first and the last one too, however many checks there are', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const hours = (count: number) => {
      const plan = drawPlan(shops(count), { count: count * 2, minPerShop: 2, chance: seededChance(seed) });
      return new Set(plan.map(({ minute }) => Math.floor((minute - OPENS) / 60)));
    };
    expect(hours(HOURS).size).toBe(HOURS);
    expect(hours(1)).toContain(0);
    expect(hours(1)).toContain(HOURS - 1);
  }
});

test('rules 18.1: days are irregular, and no shop is checked twice on a day unless the month has no other', () => {
  const keys = (list: ReturnType<typeof drawPlan>) => list.map(({ shopId, date }) => `${shopId} ${date}`);
  const plans = Array.from({ length: 400 }, (_, seed) =>
    drawPlan(shops(3), { count: 30, minPerShop: 2, chance: seededChance(seed) }),
  );

  for (const plan of plans) expect(new Set(keys(plan)).size).toBe(plan.length);
  const onDay = days(31).map((day) => plans.flat().filter(({ date }) => date === day).length);
  const expected = onDay.map(() => plans.flat().length / 31);
  // 59.7 is exceeded once in a thousand times where 30 of 31 counts are free.
  expect(chiSquare(onDay, expected)).toBeLessThan(59.7);

  const tight = drawPlan([shop('a', { days: days(2) })], { count: 5, minPerShop: 2, chance: seededChance(3) });
  expect(new Set(keys(tight)).size).toBe(2);
  expect(tight).toHaveLength(5);
});
