import { expect, test } from 'vitest';

import { bareValue, jsonValue } from './setting-text.ts';

test('people read and type values bare, the API takes JSON', () => {
  expect(bareValue('"Asia/Shanghai"')).toBe('Asia/Shanghai');
  expect(bareValue('8')).toBe('8');
  expect(jsonValue(' Europe/Berlin ', '"Asia/Shanghai"')).toBe('"Europe/Berlin"');
  expect(jsonValue('9', '8')).toBe('9');
});
