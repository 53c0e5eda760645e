import { expect, test } from 'vitest';

import { maskNumber, whyNotValidity } from './employee-document.rules.ts';

test('rules 20.0: a document does not end before it begins', () => {
  expect(whyNotValidity({ validFrom: '2026-03-01', validTo: '2026-03-01' })).toBeNull();
  expect(whyNotValidity({ validFrom: '2026-03-01', validTo: '2026-02-28' })).toBe('DOCUMENT_ENDS_BEFORE_START');
  expect(whyNotValidity({ validFrom: null, validTo: '2026-02-28' })).toBeNull();
});

test('promise D1: of a number at most the last four signs are shown', () => {
  expect(maskNumber('310101199001011234')).toBe('****1234');
  expect(maskNumber('AB123')).toBe('****3');
  expect(maskNumber('1234')).toBe('****');
});
