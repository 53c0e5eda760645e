import { expect, test } from 'vitest';

import { readCsv, type CsvRecord } from './csv-reader.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, { size = 1_000_000, delimiter = ',' } = {}): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const some of readCsv(pieces(text, size), delimiter)) records.push(...some);
  return records;
}

const cellsOf = (records: readonly CsvRecord[]) => records.map((record) => record.cells);

const MIXED = 'a,b\r\n1,"two, ""quoted"""\r\n\r\n"over\r\ntwo lines",3\n4,\n"",last';

test('quoted cells hold delimiters, marks and line ends', async () => {
  expect(cellsOf(await read(MIXED))).toEqual([
    ['a', 'b'],
    ['1', 'two, "quoted"'],
    ['over\r\ntwo lines', '3'],
    ['4', ''],
    ['', 'last'],
  ]);
});

test('each record knows the line on which it begins', async () => {
  expect((await read(MIXED)).map((record) => record.line)).toEqual([1, 2, 4, 6, 7]);
});

test.each([1, 2, 3, 5, 7])('a file in pieces of %i characters reads the same', async (size) => {
  expect(await read(MIXED, { size })).toEqual(await read(MIXED));
});

test('a row with a stray mark is named, and the next row is read', async () => {
  const records = await read('a,b\n1,"x"y\n2,3\n');

  expect(records[1]).toEqual({ line: 2, cells: ['1,"x"y'], isMisquoted: true });
  expect(records[2]).toEqual({ line: 3, cells: ['2', '3'], isMisquoted: false });
});

test('a mark that is never closed costs its own line only', async () => {
  const records = await read('a,b\n1,"x\n2,3\n4,5\n', { size: 4 });

  expect(records.map(({ line, isMisquoted }) => [line, isMisquoted])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
  ]);
});

test('a mark inside an unquoted cell is an ordinary character', async () => {
  expect(cellsOf(await read('size;name\n3" pipe;"a"\n', { delimiter: ';' }))).toEqual([
    ['size', 'name'],
    ['3" pipe', 'a'],
  ]);
});
