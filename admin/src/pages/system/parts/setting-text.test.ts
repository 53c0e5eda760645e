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
  expect(withUnit('{}', { unit: null, defaultValue: '{}' })).toBe('各栏权重相同');
  expect(withUnit('[]', { unit: null, defaultValue: '[]' })).toBe('常用栏目');
  expect(withUnit('1', { unit: 'day of the week', defaultValue: '1' })).toBe('星期一');
  expect(withUnit('7', { unit: 'day of the week', defaultValue: '1' })).toBe('星期日');
});

test('rules 21: lists of numbers and of texts, and what is yes or no, are read and typed', () => {
  const reminders = { unit: 'working days', defaultValue: '[0,1,3]' };
  expect(withUnit('[0,2]', reminders)).toBe('0 · 2 个工作日');
  expect(jsonValue('5， 3、1', '[5,3,1]')).toBe('[5,3,1]');
  const phrases = { unit: null, defaultValue: '["还可以","not bad"]' };
  expect(withUnit('["还可以","name"]', phrases)).toBe('还可以 · name');
  expect(withUnit('["a","b","c","d","e","f","g"]', phrases)).toBe('a · b · c · d · e · f · …');
  expect(jsonValue('还可以、not bad', phrases.defaultValue)).toBe('["还可以","not bad"]');
  const lapse = { unit: null, defaultValue: 'true' };
  expect(withUnit('false', lapse)).toBe('否');
  expect(jsonValue(String(false), lapse.defaultValue)).toBe('false');
});
