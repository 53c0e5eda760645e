import { expect, test } from 'vitest';

import type { Batch } from '../../reader/stream.ts';
import { csvHead, csvOf, ndjsonOf } from './stream-text.ts';

function batchOf(...rows: readonly object[]): Batch {
  return { count: rows.length, write: (out, row) => out.json(JSON.stringify(rows[row])) };
}

const COLUMNS = [
  { path: ['number'], header: 'number', isNumber: false },
  { path: ['due'], header: 'due', isNumber: true },
  { path: ['customer', 'name'], header: 'customer.name', isNumber: false },
];

function cells(...values: readonly unknown[]): string {
  const [number, due, name] = values;
  return csvOf(batchOf({ number, due, customer: { name } }), COLUMNS).toString();
}

test('NDJSON is one row a line, and line breaks in texts stay inside', () => {
  expect(ndjsonOf(batchOf({ a: 'x\ny' }, { a: null })).toString()).toBe('{"a":"x\\ny"}\n{"a":null}\n');
});

test('a table begins with its mark and its headings', () => {
  expect(csvHead(COLUMNS).toString()).toBe('\uFEFFnumber,due,customer.name\r\n');
});

test('objects on the way may be missing', () => {
  expect(csvOf(batchOf({ number: 'A', due: null, customer: null }), COLUMNS).toString()).toBe('A,,\r\n');
});

test('promise S20: a negative number is a number, a text that looks like one is a text', () => {
  expect(cells('A', '-12.50', 'x')).toBe('A,-12.50,x\r\n');
  expect(cells('-12.50', -3, 'x')).toBe("'-12.50,-3,x\r\n");
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('promise S20: %j is no formula', (text) => {
  expect(cells('A', '1', text)).toMatch(/^A,1,"?'/);
});

test('RFC 4180: commas, quotation marks and line breaks are quoted', () => {
  expect(cells('a,b', '1', 'say "hi"\nthere')).toBe('"a,b",1,"say ""hi""\nthere"\r\n');
});
