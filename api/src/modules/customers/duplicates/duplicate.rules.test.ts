import { describe, expect, test } from 'vitest';

import { phoneForms, taxKey, whyNotOpen } from './duplicate.rules.ts';

describe('rules 6.5: who looks like a customer that is there', () => {
  test('is opened only by who says that it is another one', () => {
    const found = [{ match: 'TAX_NUMBER', isDeleted: false }] as const;

    expect(whyNotOpen(found, false)).toEqual({ reason: 'CUSTOMER_DUPLICATE_FOUND', field: 'taxNumber' });
    expect(whyNotOpen(found, true)).toBeNull();
    expect(whyNotOpen([], false)).toBeNull();
  });

  test('rules 6.4: one in the bin with the same phone is hinted at', () => {
    const found = [{ match: 'PHONE', isDeleted: true }] as const;

    expect(whyNotOpen(found, false)).toEqual({ reason: 'CUSTOMER_DELETED_FOUND', field: 'phone' });
    expect(whyNotOpen([...found, { match: 'NAME', isDeleted: false }], false)).toEqual({
      reason: 'CUSTOMER_DUPLICATE_FOUND',
      field: 'name',
    });
  });

  test('is found by the phone however it is written', () => {
    expect(phoneForms('138-1234 5678')).toContain('13812345678');
    expect(phoneForms('+86 138 1234 5678')).toEqual(phoneForms('13812345678'));
    expect(phoneForms('（021）6309 1908')).toContain('02163091908');
    expect(phoneForms('110')).toEqual([]);
    expect(phoneForms('0000000000')).toEqual([]);
    expect(phoneForms(null)).toEqual([]);
  });

  test('is found by the tax number however it is written', () => {
    expect(taxKey(' 9131-0000 ma1k35gx8n')).toBe('91310000MA1K35GX8N');
    expect(taxKey('-')).toBe('');
  });
});
