import { expect, test } from 'vitest';

import { isSpan, judgeableWithin, monthWithin, presetSpan } from './span.ts';

test('a time begins before it ends and lasts five years at most', () => {
  expect(isSpan({ from: '2026-06-01', to: '2026-08-23' })).toBe(true);
  expect(isSpan({ from: '2026-08-23', to: '2026-08-23' })).toBe(true);
  expect(isSpan({ from: '2026-08-24', to: '2026-08-23' })).toBe(false);
  expect(isSpan({ from: '2020-01-01', to: '2026-08-23' })).toBe(false);
  expect(isSpan({ from: '2026-13-01', to: '2026-08-23' })).toBe(false);
});

test('presets end today, last year with its last day', () => {
  expect(presetSpan('months', '2026-11-23')).toEqual({ from: '2025-12-01', to: '2026-11-23' });
  expect(presetSpan('month', '2026-11-23')).toEqual({ from: '2026-11-01', to: '2026-11-23' });
  expect(presetSpan('quarter', '2026-08-23')).toEqual({ from: '2026-05-26', to: '2026-08-23' });
  expect(presetSpan('lastYear', '2026-11-23')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

test('the first and the last month of a time are cut to it', () => {
  const span = { from: '2026-06-15', to: '2026-08-23' };

  expect(monthWithin('2026-06', span)).toEqual({ from: '2026-06-15', to: '2026-06-30' });
  expect(monthWithin('2026-07', span)).toEqual({ from: '2026-07-01', to: '2026-07-31' });
  expect(monthWithin('2026-08', span)).toEqual({ from: '2026-08-01', to: '2026-08-23' });
});

test('rules 20.2: who came 90 days before the day of judging can be judged', () => {
  const span = { from: '2026-06-01', to: '2026-08-23' };

  expect(judgeableWithin(span, '2026-11-21')).toEqual(span);
  expect(judgeableWithin(span, '2026-11-20').to).toBe('2026-08-22');
});
