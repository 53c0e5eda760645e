import { describe, expect, test } from 'vitest';

import { isDeadFile, isPurgeable, purgeableOn, redact, whyNotPurge, whyNotRestore } from './retention.rules.ts';

describe('the month in the bin', () => {
  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-03-15', '2026-04-15'],
    ['2026-12-31', '2027-01-31'],
  ])('rules 6.4: deleted on %s, purgeable on %s', (deletedOn, day) => {
    expect(purgeableOn(deletedOn, 1)).toBe(day);
  });

  test('rules 6.4: on the day itself it may be purged, the day before not', () => {
    const deletion = { state: 'IN_BIN', purgeableOn: '2026-02-28' } as const;

    expect(isPurgeable(deletion, '2026-02-27')).toBe(false);
    expect(whyNotPurge(deletion, '2026-02-27')).toBe('DELETION_STILL_RETAINED');
    expect(isPurgeable(deletion, '2026-02-28')).toBe(true);
    expect(whyNotPurge(deletion, '2026-02-28')).toBeNull();
  });

  test('rules 6.4: restored until it is purged, also while it is purgeable', () => {
    expect(whyNotRestore({ state: 'IN_BIN', purgeableOn: '2020-01-01' })).toBeNull();
    expect(whyNotRestore({ state: 'PURGED', purgeableOn: '2020-01-01' })).toBe('DELETION_NOT_IN_BIN');
    expect(whyNotPurge({ state: 'RESTORED', purgeableOn: '2020-01-01' }, '2026-01-01')).toBe('DELETION_NOT_IN_BIN');
  });
});

describe('tombstones', () => {
  test('rules 6.4: a reason is kept without the names and numbers of the person', () => {
    const reason = '南京金陵茶行 closed; 王敏 (13812345678) confirmed';

    expect(redact(reason, ['南京金陵茶行', '王敏', '13812345678', null])).toBe('*** closed; *** (***) confirmed');
  });

  test('rules 6.4: a longer name is struck out whole, a single letter is no name', () => {
    expect(redact('A. Wang Min called Wang', ['Wang', 'Wang Min', 'A', ' '])).toBe('A. *** called ***');
  });
});

describe('dead files', () => {
  test('rules 6.4: a prospect without any contact for 24 months is dead, to the day', () => {
    expect(isDeadFile({ isTrading: false, lastContactOn: '2024-11-22' }, '2026-11-21', 24)).toBe(false);
    expect(isDeadFile({ isTrading: false, lastContactOn: '2024-11-21' }, '2026-11-21', 24)).toBe(true);
  });

  test('rules 6.4: who traded is kept up, however long ago it was', () => {
    expect(isDeadFile({ isTrading: true, lastContactOn: '2001-01-01' }, '2026-11-21', 24)).toBe(false);
  });
});
