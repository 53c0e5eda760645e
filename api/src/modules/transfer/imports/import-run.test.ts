import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Ctx } from '../../../kernel/context.ts';
import { created, defineSheet, skipped, updated, waiting, type Sheet } from '../sheets/sheet.ts';
import { runImport } from './import-run.ts';
import type { ImportJob } from './import.types.ts';
import { parseMapping } from './mapping.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function aFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** People and their superiors in a table that can be rolled back. */
function aTable() {
  let rows = new Map<string, { name: string; boss: string | null }>();
  const sheet: Sheet = defineSheet({
    name: 'people',
    key: ['number'],
    columns: {
      number: { type: 'text', required: true },
      name: { type: 'text', required: true, maxLength: 20 },
      boss: { type: 'reference' },
    },
    write: (_ctx, given) =>
      Promise.resolve(
        given.map(({ number, name, boss = null }) => {
          if (name === 'Fault') throw Object.assign(new Error('value too long'), { code: '22001' });
          if (boss !== null && !rows.has(boss)) return waiting('boss');
          const before = rows.get(number);
          rows.set(number, { name, boss });
          if (!before) return created;
          return before.name === name ? skipped : updated;
        }),
      ),
  });
  const transaction: ImportJob['transaction'] = async (work) => {
    const before = new Map(rows);
    try {
      return await work({} as Ctx);
    } catch (error) {
      rows = before;
      throw error;
    }
  };
  return {
    names: () => [...rows.values()].map((row) => row.name),
    job: { sheet, transaction, zone: 'Asia/Shanghai', commit: 'BATCHES' as const },
  };
}

test('what is brought in twice is there once', async () => {
  const { job, names } = aTable();
  const path = await aFile('twice.csv', 'number,name\n1,Ann\n2,Bob\n');

  expect(await runImport({ ...job, path })).toMatchObject({ rows: 2, created: 2, rejected: 0 });
  expect(await runImport({ ...job, path })).toMatchObject({ created: 0, skipped: 2 });
  expect(names()).toEqual(['Ann', 'Bob']);
});

test('a superior may stand below his people, and people of nobody are refused', async () => {
  const { job, names } = aTable();
  const path = await aFile('line.csv', 'number,name,boss\n1,Ann,2\n2,Bob,3\n3,Cid,\n4,Dan,9\n');

  const report = await runImport({ ...job, path });

  expect(report).toMatchObject({ created: 3, rejected: 1, codes: { UNKNOWN_REFERENCE: 1 } });
  expect(names()).toEqual(['Cid', 'Bob', 'Ann']);
});

test('a row that the database refuses does not take its batch with it', async () => {
  const { job, names } = aTable();
  const path = await aFile('fault.csv', 'number,name\n1,Ann\n2,Fault\n3,Cid\n');

  expect(await runImport({ ...job, path })).toMatchObject({ created: 2, codes: { REFUSED_BY_DATABASE: 1 } });
  expect(names()).toEqual(['Ann', 'Cid']);
});

test('all or nothing means nothing when one row is bad, and a dry run always means nothing', async () => {
  const { job, names } = aTable();
  const bad = await aFile('bad.csv', 'number,name\n1,Ann\n1,Again\n');
  const good = await aFile('good.csv', 'number,name\n1,Ann\n');

  expect(await runImport({ ...job, path: bad, commit: 'WHOLE' })).toMatchObject({
    created: 1,
    rejected: 1,
    kept: 'NOTHING',
  });
  expect(await runImport({ ...job, path: good, commit: 'NOTHING' })).toMatchObject({ created: 1, kept: 'NOTHING' });
  expect(names()).toEqual([]);
  expect(await runImport({ ...job, path: good, commit: 'WHOLE' })).toMatchObject({ created: 1, kept: 'ALL_GOOD_ROWS' });
});

test('every bad row is named with line, column, value and code, and can be mended and brought in again', async () => {
  const { job, names } = aTable();
  const rejectsPath = join(folder, 'rejects.csv');
  const path = await aFile(
    'rows.csv',
    'number,name\n1,\n2,A name of more than twenty characters\n3,Cid,x\n4,"=Dan\n5,Eve\n=6,-\n=6,-\n',
  );
  const bad: unknown[] = [];

  const report = await runImport({ ...job, path, rejectsPath, onBadCell: (cell) => bad.push(Object.values(cell)) });

  expect(report).toMatchObject({ rows: 7, created: 2, rejected: 5 });
  expect(bad).toEqual([
    [2, 'name', '', 'REQUIRED'],
    [3, 'name', 'A name of more than twenty characters', 'TOO_LONG'],
    [4, null, '3', 'TOO_MANY_CELLS'],
    [5, null, '4,"=Dan', 'BAD_QUOTES'],
    [8, 'number', '=6', 'DUPLICATE_KEY_IN_FILE'],
  ]);
  const rejects = await readFile(rejectsPath, 'utf8');
  expect(rejects.split('\r\n')).toContain("8,number,DUPLICATE_KEY_IN_FILE,'=6,'-");
  const mended = await aFile('mended.csv', rejects.replace('3,Cid,x', '3,Cid'));
  expect(await runImport({ ...job, path: mended })).toMatchObject({ created: 1, skipped: 1, rejected: 3 });
  expect(names()).toEqual(['Eve', '-', 'Cid']);
});

test('names from a GB18030 file arrive right, and broken bytes are named', async () => {
  const { job, names } = aTable();
  const chinese = Buffer.concat([
    Buffer.from('number,name\n1,'),
    Buffer.from([0xc0, 0xee, 0xc3, 0xf7]),
    Buffer.from('\n'),
  ]);
  const broken = Buffer.concat([Buffer.from('number,name\n2,名字\n3,'), Buffer.from([0xff]), Buffer.from('\n')]);

  expect(await runImport({ ...job, path: await aFile('gb.csv', chinese) })).toMatchObject({
    encoding: 'gb18030',
    created: 1,
  });
  expect(await runImport({ ...job, path: await aFile('broken.csv', broken) })).toMatchObject({
    encoding: 'utf-8',
    created: 1,
    codes: { INVALID_BYTES: 1 },
  });
  expect(names()).toEqual(['李明', '名字']);
});

test('a mapping joins columns, knows words for nothing, and puts unquoted commas back', async () => {
  const { job, names } = aTable();
  const mapping = parseMapping(
    {
      sheet: 'people',
      nullTexts: ['NULL'],
      overflowInto: 'last',
      columns: { number: 'id', name: { template: '{first} {last}' }, boss: { from: 'boss', values: { none: null } } },
    },
    job.sheet,
  );
  const path = await aFile(
    'map.csv',
    '\uFEFFid,first,last,boss\n1,Ann,Lee, Jr.,none\n2,NULL,Bob,NULL\n3,Cid,Ng,nobody\n',
  );

  expect(await runImport({ ...job, path, mapping })).toMatchObject({ created: 2, codes: { NOT_IN_LIST: 1 } });
  expect(names()).toEqual(['Ann Lee, Jr.', 'Bob']);
});

test('a file that cannot be read as this sheet is refused as a whole, in plain words', async () => {
  const { job } = aTable();

  await expect(runImport({ ...job, path: join(folder, 'none.csv') })).rejects.toThrow('There is no file');
  await expect(runImport({ ...job, path: await aFile('empty.csv', '') })).rejects.toThrow('is empty');
  await expect(runImport({ ...job, path: await aFile('double.csv', 'number,name,name\n') })).rejects.toThrow(
    'two columns named "name"',
  );
  await expect(runImport({ ...job, path: await aFile('other.csv', 'x,y\n') })).rejects.toThrow(
    'columns.number: is required',
  );
});
