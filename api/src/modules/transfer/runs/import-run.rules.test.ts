import { describe, expect, test } from 'vitest';

import { whyNotCancel, whyNotConfirm, whyNotMatch, whyNotMatches } from './import-run.rules.ts';

const columns = { code: {}, name: { required: true }, externalKey: {} };
const sheet = { columns, key: ['externalKey', 'code'], header: ['编号', '名称'] };

describe('the way of an import', () => {
  test('only what was checked and holds a good row is confirmed', () => {
    expect(whyNotConfirm({ state: 'UPLOADED', goodRows: 1 })).toBe('IMPORT_STATE_NOT_NEXT');
    expect(whyNotConfirm({ state: 'CONFIRMED', goodRows: 1 })).toBe('IMPORT_STATE_NOT_NEXT');
    expect(whyNotConfirm({ state: 'CHECKED', goodRows: 0 })).toBe('IMPORT_WITHOUT_GOOD_ROWS');
    expect(whyNotConfirm({ state: 'CHECKED', goodRows: 1 })).toBeNull();
  });

  test('columns are matched until something is written, and what is over stays over', () => {
    expect(whyNotMatch('CHECKED')).toBeNull();
    expect(whyNotMatch('CONFIRMED')).toBe('IMPORT_STATE_NOT_NEXT');
    expect(whyNotCancel('CONFIRMED')).toBeNull();
    expect(whyNotCancel('DONE')).toBe('IMPORT_STATE_NOT_NEXT');
  });
});

describe('columns', () => {
  test.each([
    [
      [
        { column: 'code', heading: '编号' },
        { column: 'name', heading: '名称' },
      ],
      null,
    ],
    [[{ column: 'name', heading: '名称' }], 'IMPORT_COLUMN_MISSING'],
    [[{ column: 'code', heading: '编号' }], 'IMPORT_COLUMN_MISSING'],
    [
      [
        { column: 'code', heading: '编号' },
        { column: 'name', heading: '电话' },
      ],
      'IMPORT_COLUMN_UNKNOWN',
    ],
    [[{ column: '__proto__', heading: '编号' }], 'IMPORT_COLUMN_UNKNOWN'],
    [
      [
        { column: 'name', heading: '编号' },
        { column: 'name', heading: '名称' },
      ],
      'IMPORT_COLUMN_TWICE',
    ],
  ])('%j: %s', (matches, why) => {
    expect(whyNotMatches({ ...sheet, matches })).toBe(why);
  });
});
