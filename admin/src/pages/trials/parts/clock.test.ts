import { beforeAll, expect, test } from 'vitest';

import { loadAllWords } from '../../../words/i18n.ts';
import { clockText, clockTone, daysBetween } from './clock.ts';

beforeAll(loadAllWords);

test('days are counted over the ends of months and the leap day', () => {
  expect(daysBetween('2026-01-31', '2026-02-28')).toBe(28);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-12-31', '2026-12-30')).toBe(-1);
});

test('a clock says how many days are left or over, and today on the day itself', () => {
  expect(clockText('2026-03-09', '2026-03-09')).toBe('今天');
  expect(clockText('2026-03-12', '2026-03-09')).toBe('还有 3 天');
  expect(clockText('2026-03-07', '2026-03-09')).toBe('已过 2 天');
});

test('what is over is late, what comes within two days is close', () => {
  expect(clockTone('2026-03-08', '2026-03-09')).toBe('error');
  expect(clockTone('2026-03-09', '2026-03-09')).toBe('warning');
  expect(clockTone('2026-03-11', '2026-03-09')).toBe('warning');
  expect(clockTone('2026-03-12', '2026-03-09')).toBe('neutral');
});
