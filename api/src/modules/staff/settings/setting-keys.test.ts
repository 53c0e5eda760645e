import { expect, test } from 'vitest';

import { SETTING_KEYS, SETTINGS, settingOn, valueOn, whyNotSetting } from './setting-keys.ts';

const history = [
  { validFrom: '2026-03-01', value: 9 },
  { validFrom: '2026-01-01', value: 7 },
  { validFrom: '2026-06-01', value: 10 },
];

test('rules 1.12: the value in force on the date is used, whatever the order of the history', () => {
  expect(settingOn('card.slotCount', history, '2025-12-31')).toBe(8);
  expect(settingOn('card.slotCount', history, '2026-02-28')).toBe(7);
  expect(settingOn('card.slotCount', history, '2026-03-01')).toBe(9);
  expect(settingOn('card.slotCount', history, '2026-12-31')).toBe(10);
});

test('rules 1.12: set twice for one date, the later word holds', () => {
  expect(valueOn([...history, { validFrom: '2026-06-01', value: 8 }], '2026-06-01')).toBe(8);
  expect(valueOn([], '2026-06-01')).toBeUndefined();
});

test('rules 21: a stored value that no longer fits is not used', () => {
  expect(settingOn('card.slotCount', [{ validFrom: '2026-01-01', value: 'many' }], '2026-01-01')).toBe(8);
});

test.each(SETTING_KEYS)('rules 21: the default of %s is one that may be set', (key) => {
  expect(whyNotSetting(key, SETTINGS[key].fallback)).toBeNull();
});

test('rules 5.1: a card of 6 or 11 slots is refused', () => {
  for (const value of [6, 11, 7.5, '8', null]) {
    expect(whyNotSetting('card.slotCount', value)).toBe('VALUE_OUT_OF_RANGE');
  }
  expect(whyNotSetting('card.slotCount', 10)).toBeNull();
});

test('rules 1.1: the zone of the company is one that the calendar knows', () => {
  expect(whyNotSetting('company.timeZone', 'Europe/Berlin')).toBeNull();
  expect(whyNotSetting('company.timeZone', 'Mars/Olympus')).toBe('VALUE_OUT_OF_RANGE');
  expect(whyNotSetting('company.timeZone', "Asia/Shanghai'; drop table orders")).toBe('VALUE_OUT_OF_RANGE');
});

test('rules 1.7: a currency is an ISO code', () => {
  expect(whyNotSetting('company.currency', 'EUR')).toBeNull();
  expect(whyNotSetting('company.currency', 'euro')).toBe('VALUE_OUT_OF_RANGE');
});

test('a key that nobody declared is refused', () => {
  expect(whyNotSetting('company.mood', 1)).toBe('SETTING_UNKNOWN');
  expect(whyNotSetting('toString', 1)).toBe('SETTING_UNKNOWN');
});
