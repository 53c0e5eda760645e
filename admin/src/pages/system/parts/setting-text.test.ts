import { beforeAll, expect, test } from 'vitest';

import { loadAllWords } from '../../../words/i18n.ts';
import { bareValue, jsonValue, withUnit } from './setting-text.ts';

beforeAll(loadAllWords);

test('people read and type values bare, the API takes JSON', () => {
  expect(bareValue('"Asia/Shanghai"')).toBe('Asia/Shanghai');
  expect(bareValue('8')).toBe('8');
  expect(jsonValue(' Europe/Berlin ', '"Asia/Shanghai"')).toBe('"Europe/Berlin"');
  expect(jsonValue('9', '8')).toBe('9');
});

test('lists and weights are typed as people write them', () => {
  expect(bareValue('["name","phone"]')).toBe('name, phone');
  expect(jsonValue('name，phone、 address', '[]')).toBe('["name","phone","address"]');
  expect(jsonValue('', '[]')).toBe('[]');
  expect(bareValue('{"phone":2,"address":3}')).toBe('phone = 2, address = 3');
  expect(jsonValue('phone = 2, address：3', '{}')).toBe('{"phone":2,"address":3}');
});

test('nobody reads brackets or numbers of weekdays', () => {
  expect(withUnit('{}', null)).toBe('各栏权重相同');
  expect(withUnit('[]', null)).toBe('常用栏目');
  expect(withUnit('1', 'day of the week')).toBe('星期一');
  expect(withUnit('7', 'day of the week')).toBe('星期日');
});
