import { expect, test } from 'vitest';

import { resultTable } from './result-table.ts';

test('rows of a connection become a table with a column for each field, related rows flattened', () => {
  const data = {
    orders: {
      totalCount: 7,
      pageInfo: { hasNextPage: true },
      nodes: [
        { number: 'B-1', netAmount: '12.50', customer: { code: 'SH-1', region: { code: 'SH' } }, rep: null },
        { number: 'B-2', netAmount: null, customer: { code: 'SH-2', region: { code: 'SH' } }, rep: { number: '7' } },
      ],
    },
  };

  expect(resultTable(data)).toEqual({
    columns: ['number', 'netAmount', 'customer.code', 'customer.region.code', 'rep.number'],
    rows: [
      ['B-1', '12.50', 'SH-1', 'SH', ''],
      ['B-2', '', 'SH-2', 'SH', '7'],
    ],
    total: 7,
  });
});

test('lists inside a row stay one cell', () => {
  expect(resultTable({ orders: { nodes: [{ lines: [{ lineNo: 1 }], isUrgent: true, lineCount: 1 }] } })?.rows).toEqual([
    ['[{"lineNo":1}]', 'true', '1'],
  ]);
});

test('a connection is found below another row, and by its edges', () => {
  expect(resultTable({ customer: { code: 'SH-1', visits: { edges: [{ node: { kind: 'FIRST' } }] } } })).toEqual({
    columns: ['kind'],
    rows: [['FIRST']],
    total: null,
  });
});

test('an answer without a connection is no table', () => {
  expect(resultTable({ customer: { code: 'SH-1' } })).toBeNull();
  expect(resultTable(null)).toBeNull();
});

test('no rows are a table without columns', () => {
  expect(resultTable({ orders: { nodes: [], totalCount: 0 } })).toEqual({ columns: [], rows: [], total: 0 });
});
