import { expect, test } from 'vitest';

import { parameterText } from './parameter.ts';

test.each([
  [null, null],
  [undefined, null],
  ['', ''],
  ['O"Brien \\ {a,b}', 'O"Brien \\ {a,b}'],
  [20, '20'],
  [false, 'false'],
  [[], '{}'],
  [['a', null, 'null', ''], '{"a",null,"null",""}'],
  [['"', '\\', 'a,b', '{}', '中'], String.raw`{"\"","\\","a,b","{}","中"}`],
  [[1, 2.5], '{"1","2.5"}'],
])('%j is sent as %j', (value, text) => {
  expect(parameterText(value)).toBe(text);
});
