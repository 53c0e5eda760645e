import { expect, test } from 'vitest';

import { whyNotMinOnDuty, whyNotRuleDay, whyNotShopCode, whyNotShopDays } from './shop.rules.ts';

test.each(['NJ', 'NJL', 'SHOP2024'])('%s is a shop code', (code) => {
  expect(whyNotShopCode(code)).toBeNull();
});

test.each(['', 'N', 'njl', 'SHOP20245', 'N L', '南京'])('%j is none', (code) => {
  expect(whyNotShopCode(code)).toBe('SHOP_CODE_INVALID');
});

test('a shop closes on the day it opened at the earliest', () => {
  expect(whyNotShopDays({ openedOn: '2026-03-01', closedOn: '2026-03-01' })).toBeNull();
  expect(whyNotShopDays({ openedOn: '2026-03-01', closedOn: '2026-02-28' })).toBe('SHOP_CLOSED_BEFORE_OPENED');
  expect(whyNotShopDays({ openedOn: null, closedOn: '2026-02-28' })).toBeNull();
});

test('a rule of a shop holds from today or later', () => {
  expect(whyNotRuleDay('2026-03-01', '2026-03-01')).toBeNull();
  expect(whyNotRuleDay('2026-02-28', '2026-03-01')).toBe('SHOP_RULE_IN_PAST');
});

test('nobody, or up to 99 people must be on duty', () => {
  expect([0, 1, 99].map(whyNotMinOnDuty)).toEqual([null, null, null]);
  expect([-1, 100].map(whyNotMinOnDuty)).toEqual(['VALUE_OUT_OF_RANGE', 'VALUE_OUT_OF_RANGE']);
});
