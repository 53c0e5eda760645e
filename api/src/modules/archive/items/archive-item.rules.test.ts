import { describe, expect, test } from 'vitest';

import { isMarkOutdated, type PairFacts, pairStateOf, whyNotPair } from './archive-item.rules.ts';

const paired: PairFacts = {
  hasLegalForce: true,
  eLocation: 'archive/2026-2-S01-0001',
  paperNo: 'P-2026-0001',
  paperLocation: 'Cabinet 3',
  paperMarkedOn: '2026-11-20',
};
const none = { paperNo: null, paperLocation: null, paperMarkedOn: null };

describe('the two sets', () => {
  test('rules 6.8: what has legal force must exist on paper', () => {
    expect(pairStateOf({ ...paired, ...none })).toBe('PAPER_MISSING');
    expect(pairStateOf({ ...paired, ...none, hasLegalForce: false })).toBe('ELECTRONIC_ONLY');
  });

  test('rules 6.8: each side names number and place of the other', () => {
    expect(pairStateOf(paired)).toBe('PAIRED');
    expect(pairStateOf({ ...paired, hasLegalForce: false })).toBe('PAIRED');
  });

  test.each([{ eLocation: null }, { paperLocation: null }, { paperMarkedOn: null }])(
    'rules 6.8: without %o the reference is one-sided',
    (missing) => {
      expect(pairStateOf({ ...paired, ...missing })).toBe('ONE_SIDED');
    },
  );

  test('rules 6.8: a mark on paper is wrong once the other side has moved', () => {
    expect(isMarkOutdated(paired, { ...paired, eLocation: 'elsewhere' })).toBe(true);
    expect(isMarkOutdated(paired, { ...paired, paperNo: 'P-2026-0002' })).toBe(true);
    expect(isMarkOutdated(paired, { ...paired, paperLocation: 'Cabinet 4' })).toBe(false);
  });

  test('rules 6.8: no place and no mark without a paper', () => {
    expect(whyNotPair({ ...paired, paperNo: null })).toBe('ITEM_PAPER_NUMBER_MISSING');
    expect(whyNotPair({ ...paired, ...none })).toBeNull();
  });
});
