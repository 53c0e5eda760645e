import { expect, test } from 'vitest';

import { defaultGender, isFilled, isPhoneFilled, whyNotBecome, whyNotGender, whyNotName } from './customer.rules.ts';

test('rules 6.2: a draft becomes active, and an active customer never a draft again', () => {
  expect(whyNotBecome('DRAFT', 'ACTIVE')).toBeNull();
  expect(whyNotBecome('ACTIVE', 'DRAFT')).toBe('CUSTOMER_STATE_NOT_NEXT');
  expect(whyNotBecome('ACTIVE', 'ACTIVE')).toBe('CUSTOMER_STATE_NOT_NEXT');
});

test('rules 6.4: a deleted customer comes back as what it was', () => {
  expect(whyNotBecome('ACTIVE', 'DELETED')).toBeNull();
  expect(whyNotBecome('DELETED', 'ACTIVE')).toBeNull();
  expect(whyNotBecome('DELETED', 'DRAFT')).toBeNull();
});

test('a name has 1 to 200 characters, counted as people count them', () => {
  expect(whyNotName('李')).toBeNull();
  expect(whyNotName('😀'.repeat(200))).toBeNull();
  expect(whyNotName('😀'.repeat(201))).toBe('TEXT_TOO_LONG');
  expect(whyNotName(' \u3000 ')).toBe('TEXT_REQUIRED');
});

test('rules 4: organisations carry O, persons never', () => {
  expect(whyNotGender('COMPANY', 'O')).toBeNull();
  expect(whyNotGender('COMPANY', 'M')).toBe('CUSTOMER_GENDER_UNFIT');
  expect(whyNotGender('GOVERNMENT', 'X')).toBe('CUSTOMER_GENDER_UNFIT');
  expect(whyNotGender('PERSON', 'F')).toBeNull();
  expect(whyNotGender('PERSON', 'O')).toBe('CUSTOMER_GENDER_UNFIT');
  expect(whyNotGender('PARTNER', 'O')).toBeNull();
  expect(whyNotGender('PARTNER', 'F')).toBeNull();
});

test('rules 4: without a statement a person is X and an organisation O', () => {
  expect(defaultGender('PERSON')).toBe('X');
  expect(defaultGender('SPECIAL')).toBe('O');
});

test.each([null, undefined, '', '  ', '-', '－', '无', ' 不详 ', 'N/A', 'n/a'])(
  'rules 3.4: %j counts as blank',
  (value) => {
    expect(isFilled(value)).toBe(false);
  },
);

test('rules 3.4: zero is a value, but not for a phone', () => {
  expect(isFilled('0')).toBe(true);
  expect(isPhoneFilled('0')).toBe(false);
  expect(isPhoneFilled('000-0000')).toBe(false);
  expect(isPhoneFilled('不详')).toBe(false);
  expect(isPhoneFilled('021-6471')).toBe(true);
});
