import { expect, test } from 'vitest';

import { Random } from './random.ts';

test('the same seed gives the same chance', () => {
  const draw = (seed: number) => {
    const random = new Random(seed);
    return [random.between(1, 1000), random.pick(['a', 'b', 'c']), random.idAt(new Date('2026-01-01T00:00:00Z'))];
  };

  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('weights decide how often, and zero is never', () => {
  const random = new Random(1);
  const drawn = Array.from({ length: 4000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }));

  const often = drawn.filter((word) => word === 'often').length;
  expect(often).toBeGreaterThan(2800);
  expect(often).toBeLessThan(3200);
  expect(drawn).not.toContain('never');
});

test('a sample holds each thing once', () => {
  const sample = new Random(5).sample([1, 2, 3, 4], 9);

  expect(sample.toSorted()).toEqual([1, 2, 3, 4]);
});

test('ids sort by their instants', () => {
  const random = new Random(3);
  const earlier = random.idAt(new Date('2026-01-01T00:00:00Z'));
  const later = random.idAt(new Date('2026-01-01T00:00:01Z'));

  expect(earlier < later).toBe(true);
  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
