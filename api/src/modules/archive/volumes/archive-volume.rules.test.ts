import { describe, expect, test } from 'vitest';

import { itemNumber, type KnownVolume, whyNotClose, yearFor } from './archive-volume.rules.ts';

describe('numbers of items', () => {
  test('rules 6.6: an item is numbered by year, category, rep and a sequence', () => {
    expect(itemNumber({ year: 2026, categoryNo: 4, sectionCode: 'S01', seq: 12 })).toBe('2026-4-S01-0012');
    expect(itemNumber({ year: 2026, categoryNo: 6, sectionCode: 'HQ', seq: 12_345 })).toBe('2026-6-HQ-12345');
  });
});

describe('binding a volume', () => {
  const volume = { state: 'OPEN', year: 2025, untidyItems: 0 } as const;

  test('rules 6.6: once a year, when the year is over', () => {
    expect(whyNotClose(volume, 2026)).toBeNull();
    expect(whyNotClose(volume, 2025)).toBe('VOLUME_YEAR_NOT_OVER');
    expect(whyNotClose({ ...volume, state: 'CLOSED' }, 2026)).toBe('VOLUME_CLOSED');
  });

  test('rules 6.8: not while papers are missing or refer to one side only', () => {
    expect(whyNotClose({ ...volume, untidyItems: 1 }, 2026)).toBe('VOLUME_NOT_TIDY');
  });
});

describe('the volume of an item', () => {
  const bound: KnownVolume[] = [
    { year: 2024, sectionCode: 'S01', state: 'CLOSED' },
    { year: 2025, sectionCode: 'S01', state: 'CLOSED' },
    { year: 2025, sectionCode: 'S02', state: 'OPEN' },
    { year: 2026, sectionCode: 'S01', state: 'OPEN' },
  ];

  test('rules 6.6: is that of its year', () => {
    expect(yearFor(2026, 'S01', bound)).toBe(2026);
    expect(yearFor(2025, 'S02', bound)).toBe(2025);
    expect(yearFor(2026, 'S01', [])).toBe(2026);
  });

  test('rules 6.6: a late item goes to the next volume that is open', () => {
    expect(yearFor(2025, 'S01', bound)).toBe(2026);
    expect(yearFor(2024, 'S01', bound)).toBe(2026);
  });

  test('rules 6.6: nobody opens a volume in a year that was bound', () => {
    expect(yearFor(2024, 'S03', bound)).toBe(2026);
  });

  test('rules 6.6: before this year has a volume, it is made', () => {
    expect(yearFor(2025, 'S01', [{ year: 2025, sectionCode: 'S01', state: 'CLOSED' }])).toBe(2026);
  });
});
