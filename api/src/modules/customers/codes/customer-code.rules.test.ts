import { describe, expect, test } from 'vitest';

import {
  compareFiling,
  formatCustomerCode,
  lastSerialAfter,
  needsNewCode,
  parseCustomerCode,
  whyNotKeepCode,
  type CustomerCodeParts,
} from './customer-code.rules.ts';

const zhang: CustomerCodeParts = { regionCode: 'SHP', grade: 'A', gender: 'M', serial: 42 };

describe('the code', () => {
  test('rules 4: the code shows region, grade, gender and a serial of five digits', () => {
    expect(formatCustomerCode(zhang)).toBe('SHP-AM-00042');
    expect(formatCustomerCode({ regionCode: 'NJ', grade: 'C', gender: 'O', serial: 107 })).toBe('NJ-CO-00107');
  });

  test('rules 4: a serial beyond five digits is written in full and read back', () => {
    const code = formatCustomerCode({ ...zhang, serial: 1_234_567 });

    expect(code).toBe('SHP-AM-1234567');
    expect(parseCustomerCode(code)?.serial).toBe(1_234_567);
  });

  test('rules 4: a code is found however it was typed', () => {
    expect(parseCustomerCode(' shp-am-00042\n')).toEqual(zhang);
    expect(parseCustomerCode('ＳＨＰ－ＡＭ－０００４２')).toEqual(zhang);
  });

  test.each([
    '',
    'ALFKI',
    'S-AM-00042',
    'SHPXX-AM-00042',
    'SHP-EM-00042',
    'SHP-AZ-00042',
    'SHP-AM-42',
    'SHP-AM-00000',
    'SHP-AM-9999999999',
    'SHP-AM-00042-1',
  ])('rules 4: %j is no customer code', (text) => {
    expect(parseCustomerCode(text)).toBeNull();
  });
});

describe('its life', () => {
  test('rules 4: a change of region, grade or gender issues a new code', () => {
    expect(needsNewCode(zhang, { ...zhang, regionCode: 'NJ' })).toBe(true);
    expect(needsNewCode(zhang, { ...zhang, grade: 'B' })).toBe(true);
    expect(needsNewCode(zhang, { ...zhang, gender: 'X' })).toBe(true);
    expect(needsNewCode(zhang, { ...zhang })).toBe(false);
  });

  test('rules 4: archives are filed by region, grade, gender, serial', () => {
    const codes = ['SHP-BM-00001', 'NJ-AO-00010', 'SHP-AM-00100', 'SHP-AM-00042', 'SHP-AF-00900', 'SHP-NX-00002'];

    const filed = codes
      .map((code) => parseCustomerCode(code))
      .filter((code) => code !== null)
      .toSorted(compareFiling)
      .map(formatCustomerCode);

    expect(filed).toEqual([
      'NJ-AO-00010',
      'SHP-AF-00900',
      'SHP-AM-00042',
      'SHP-AM-00100',
      'SHP-BM-00001',
      'SHP-NX-00002',
    ]);
  });

  test('rules 4: an imported code is kept when it parses and its serial is free', () => {
    const given = new Set([42]);

    expect(whyNotKeepCode({ ...zhang, serial: 43 }, given)).toBeNull();
    expect(whyNotKeepCode(zhang, given)).toBe('CUSTOMER_SERIAL_TAKEN');
    expect(whyNotKeepCode(parseCustomerCode('ALFKI'), given)).toBe('CUSTOMER_CODE_INVALID');
  });

  test('rules 4: the sequence moves past an imported serial and never back', () => {
    expect(lastSerialAfter(10, 42)).toBe(42);
    expect(lastSerialAfter(50, 42)).toBe(50);
  });
});
