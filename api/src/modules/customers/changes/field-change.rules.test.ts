import { describe, expect, test } from 'vitest';

import { isUnchanged, splitByBlank } from './field-change.rules.ts';

const shanghai = { id: '1' };

describe('what fills and what changes', () => {
  test('rules 6.2, 6.3: a blank or a placeholder is filled at once, a filled field is changed by consent', () => {
    const row = { city: '上海', address: '无', note: null, region: shanghai, employeeCount: 12 };
    const { fills, changes } = splitByBlank(row, {
      city: '苏州',
      address: '南京路 1 号',
      note: '新',
      employeeCount: 13,
    });

    expect(fills).toEqual({ address: '南京路 1 号', note: '新' });
    expect(changes).toEqual([
      { field: 'city', before: '上海', after: '苏州' },
      { field: 'employeeCount', before: '12', after: '13' },
    ]);
  });

  test('rules 6.3: to empty a field is a change; to leave it as it is is none', () => {
    const row = { city: '上海', region: shanghai, annualSales: '120000.50' };
    expect(splitByBlank(row, { city: null, region: { id: '1' }, annualSales: '120000.5' })).toEqual({
      fills: {},
      changes: [{ field: 'city', before: '上海', after: null }],
    });
    expect(splitByBlank({ annualSales: '100' }, { annualSales: '10.0' }).changes).toHaveLength(1);
  });

  test('rules 6.3: a request whose before is no longer the stored value is in conflict', () => {
    const changes = [{ field: 'city', before: '上海', after: '苏州' }];
    expect(isUnchanged({ city: '上海' }, changes)).toBe(true);
    expect(isUnchanged({ city: '北京' }, changes)).toBe(false);
    expect(isUnchanged({ city: null }, changes)).toBe(false);
  });
});
