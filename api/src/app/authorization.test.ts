import { expect, test } from 'vitest';

import { tokenOf } from './authorization.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

test('a program sends its token as Bearer', () => {
  expect(tokenOf('Bearer lat_one')).toBe('lat_one');
  expect(tokenOf('bearer lat_one')).toBe('lat_one');
});

test('a BI tool sends its token as the password of Basic, whatever the user name', () => {
  expect(tokenOf(basic('token:lat_one'))).toBe('lat_one');
  expect(tokenOf(basic(':lat_one'))).toBe('lat_one');
});

test('the password that a proxy in front asked for is no token', () => {
  expect(tokenOf(basic('staging:secret'))).toBeUndefined();
});

test('what is no such header is no token', () => {
  expect(
    [undefined, '', 'Bearer', 'Bearer a b', 'Digest x', 'Basic', basic('lat_one')].map((one) => tokenOf(one)),
  ).toEqual(Array.from({ length: 7 }, () => undefined));
  expect(tokenOf(`Bearer ${'x'.repeat(500)}`)).toBeUndefined();
});
