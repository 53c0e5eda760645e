import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, aRegion, type Person, unique } from '../../support/cast.ts';
import { PNG, upload } from '../files/upload.ts';
import { bytesOf, checked, find, read, RUN, sent, written } from './import-steps.ts';

let api: TestApi;
let manager: Person;
let otherManager: Person;
let rep: Person;
let region: string;

beforeAll(async () => {
  api = await workerApi();
  [manager, otherManager, rep] = await Promise.all([
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'REP'),
  ]);
  region = (await aRegion(api)).code;
});

async function customersNamed(part: string): Promise<{ name: string; phone: string | null }[]> {
  const { customers } = await manager.client
    .run(
      `query Named($part: String!) { customers(filter: { name: { contains: $part } }, sort: [{ by: NAME }], first: 100) { nodes { name phone externalKey } } }`,
      { part },
    )
    .data();
  return customers.nodes;
}

async function counted(part: string): Promise<number> {
  return (await customersNamed(part)).length;
}

const table = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;

describe('an import (frontend bar 14)', () => {
  test('tells what would become of each row before anything is written, with all errors at once by row and column', async () => {
    const name = unique('Tea');
    const body = table(
      'externalKey,name,区域,性质不明,等级',
      `${name}-1,${name} 一,${region},x,A`,
      `${name}-2,,${region},x,Z`,
      `${name}-3,${name} 三,NOWHERE,x,B`,
      `${name}-1,${name} 四,${region},x,B`,
    );

    const run = await checked(api, manager.client, { body });

    expect(run).toMatchObject({ state: 'CHECKED', rowCount: 4, createdCount: 1, updatedCount: 0, rejectedCount: 3 });
    expect(run.problems.nodes).toEqual([
      { line: 3, column: 'name', value: '', code: 'REQUIRED' },
      { line: 3, column: 'grade', value: 'Z', code: 'NOT_IN_LIST' },
      { line: 4, column: 'region', value: 'NOWHERE', code: 'UNKNOWN_REFERENCE' },
      { line: 5, column: 'externalKey', value: `${name}-1`, code: 'DUPLICATE_KEY_IN_FILE' },
    ]);
    expect(await counted(name)).toBe(0);
  });

  test('writes the good rows on confirmation in the name of the person, and gives the others back as a file', async () => {
    const name = unique('Tea');
    const body = table('externalKey,name,region', `${name}-1,${name} 一,${region}`, `=1+1,${name} 二,NOWHERE`);

    const run = await written(api, manager.client, { body });

    expect(run).toMatchObject({ state: 'DONE', createdCount: 1, rejectedCount: 1 });
    expect(await counted(name)).toBe(1);
    const file = await manager.client.fetch(`/files/${run.rejects.id}`);
    expect(file.headers.get('content-disposition')).toContain('rejected-file.csv');
    const text = await file.text();
    expect(text).toContain('import line,import column,import code,externalKey,name,region');
    expect(text).toContain(`3,region,UNKNOWN_REFERENCE,'=1+1,${name} 二,NOWHERE`);

    const mended = await written(api, manager.client, { body: text.replace('NOWHERE', region) });
    expect(mended).toMatchObject({ state: 'DONE', createdCount: 1, rejectedCount: 0 });
    const again = await checked(api, manager.client, { body });
    expect(again).toMatchObject({ createdCount: 0, skippedCount: 1, rejectedCount: 1 });
  });

  test.each([
    ['gb18030', Buffer.from([0xc3, 0xfb, 0xb3, 0xc6])],
    ['utf-8', Buffer.from('\uFEFF名称')],
    ['utf-16le', Buffer.from('\uFEFF名称', 'utf16le')],
  ])('reads %s right, and gives rejected rows back in it', async (encoding, heading) => {
    const isWide = encoding === 'utf-16le';
    const text = (ascii: string): Buffer => Buffer.from(ascii, isWide ? 'utf16le' : 'latin1');
    const bad = text(`,region,externalKey\r\n`);
    const cell =
      encoding === 'gb18030' ? Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]) : Buffer.from('北京', isWide ? 'utf16le' : 'utf8');
    const body = Buffer.concat([heading, bad, cell, text(`,NOWHERE,${unique('k')}\r\n`)]);
    // "名称" is no heading that is known by itself.
    const run = await checked(api, manager.client, {
      body,
      matches: [
        { column: 'name', heading: '名称' },
        { column: 'region', heading: 'region' },
        { column: 'externalKey', heading: 'externalKey' },
      ],
    });

    expect(run).toMatchObject({ encoding, header: ['名称', 'region', 'externalKey'], rejectedCount: 1 });
    const rejects = Buffer.from(await (await manager.client.fetch(`/files/${run.rejects.id}`)).arrayBuffer());
    expect(rejects.includes(cell)).toBe(true);
    expect(rejects.includes(Buffer.from('NOWHERE', isWide ? 'utf16le' : 'latin1'))).toBe(true);
  });

  test('rules 6.3: a file fills blanks of a customer; what is filled is named, and stays until consent is given', async () => {
    const name = unique('Tea');
    const first = table('externalKey,name,region,phone,grade', `${name}-1,${name} 一,${region},13800138000,C`);
    await written(api, manager.client, { body: first });

    const filling = table('externalKey,name,region,city', `${name}-1,${name} 一,${region},Suzhou`);
    expect(await written(api, manager.client, { body: filling })).toMatchObject({ updatedCount: 1, rejectedCount: 0 });
    const changing = table('externalKey,name,phone,grade', `${name}-1,${name} 一,13900139000,A`);
    const run = await checked(api, manager.client, { body: changing });
    expect(run.problems.nodes).toEqual([{ line: 2, column: 'grade', value: 'A', code: 'CHANGE_NEEDS_CONSENT' }]);
    const renaming = table('externalKey,name', `${name}-1,${name} 二`);
    expect(await checked(api, manager.client, { body: renaming })).toMatchObject({ updatedCount: 0, rejectedCount: 1 });

    const contact = (mobile: string): string => table('customer,name,mobile', `${name}-1,王芳,${mobile}`);
    await written(api, manager.client, { sheet: 'contacts', body: contact('13800138000') });
    const other = await checked(api, manager.client, { sheet: 'contacts', body: contact('13900139000') });
    expect(other.problems.nodes).toMatchObject([{ column: 'mobile', code: 'CHANGE_NEEDS_CONSENT' }]);
  });

  test('remembers for the person how a file with these headings was matched', async () => {
    const strange = [unique('a'), unique('b'), unique('c')];
    const body = table(strange.join(','), `k-${strange[0]},Tea,${region}`);
    const matches = ['externalKey', 'name', 'region'].map((column, at) => ({ column, heading: strange[at] }));
    await checked(api, manager.client, { body, matches });

    expect((await read(manager.client, { body })).matches).toEqual(matches);
    expect((await read(otherManager.client, { body })).matches).toEqual([]);
  });

  test('quotation marks across lines, and rows that make no sense, are named by their lines', async () => {
    const name = unique('Tea');
    const body = table(
      'externalKey,name,region,note',
      `${name}-1,"${name} ""一""",${region},"two`,
      `lines"`,
      `${name}-2,"broken"x,${region},`,
      `${name}-3,${name},${region}`,
    );

    const run = await checked(api, manager.client, { body });

    expect(run).toMatchObject({ createdCount: 1, rejectedCount: 2 });
    expect(run.problems.nodes.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [4, 'BAD_QUOTES'],
      [5, 'TOO_FEW_CELLS'],
    ]);
  });
});

describe('who imports what', () => {
  test('promise S8: without the right there is nothing, and runs of others do not exist', async () => {
    await rep.client.act('importRunOpen', { sheet: 'customers' }).failed('FORBIDDEN');
    await api.admin.act('importRunOpen', { sheet: 'customers' }).failed('FORBIDDEN');
    await manager.client.act('importRunOpen', { sheet: 'employees' }).failed('FORBIDDEN');
    await manager.client.act('importRunOpen', { sheet: 'regions' }).refused('IMPORT_SHEET_UNKNOWN');
    await manager.client.act('importRunOpen', { sheet: '__proto__' }).refused('IMPORT_SHEET_UNKNOWN');
    const run = await read(manager.client, { body: table('externalKey,name', 'a,b') });
    const { id, version } = run;

    expect(await find(otherManager.client, id)).toBeNull();
    await otherManager.client
      .run('query Look($id: ID!) { importPreview(runId: $id) { cells } }', { id })
      .failed('NOT_FOUND');
    await otherManager.client.act('importRunCheck', { id, version, matches: run.matches }).failed('NOT_FOUND');
    await otherManager.client.act('importRunCancel', { id, version }).failed('NOT_FOUND');
    expect((await otherManager.client.fetch(`/files/${run.file.id}`)).status).toBe(404);
    expect(await upload(otherManager.client, { ownerType: 'ImportRun', ownerId: id, fileName: 'a.csv' })).toMatchObject(
      { status: 404 },
    );
    // What was read is what is written: no second file in its place.
    expect(
      await upload(manager.client, { ownerType: 'ImportRun', ownerId: id, fileName: 'a.csv', body: bytesOf('a') }),
    ).toMatchObject({ status: 403 });
  });

  test('promise S13: who loses the right meanwhile writes nothing', async () => {
    const gone = await aPerson(api, 'SALES_MANAGER');
    const name = unique('Tea');
    const run = await checked(api, gone.client, {
      body: table('externalKey,name,region', `${name},${name},${region}`),
    });
    await gone.client.act('importRunConfirm', { id: run.id, version: run.version }).data();
    const { accounts } = await api.admin
      .run('query A($name: String!) { accounts(filter: { loginName: { eq: $name } }) { nodes { id version } } }', {
        name: gone.loginName,
      })
      .data();
    await api.admin.act('accountEdit', { ...accounts.nodes[0], isDisabled: true, isUrgent: true }).data();

    await api.runJobs();

    expect(await counted(name)).toBe(0);
  });

  test('promise R6: of two confirmations at once one holds, and what is called off is not written', async () => {
    const name = unique('Tea');
    const body = table('externalKey,name,region', `${name},${name},${region}`);
    const { id, version } = await checked(api, manager.client, { body });

    const answers = await Promise.all(
      [1, 2].map(() => manager.client.act('importRunConfirm', { id, version }, RUN).answer()),
    );
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'STALE_VERSION')).toHaveLength(1);
    await manager.client.act('importRunCancel', { id, version: version + 1 }).data();
    await api.runJobs();

    expect(await find(manager.client, id)).toMatchObject({ state: 'CANCELLED' });
    expect(await counted(name)).toBe(0);
    await manager.client.act('importRunConfirm', { id, version: version + 2 }).refused('IMPORT_STATE_NOT_NEXT');
  });
});

describe('files that are none', () => {
  test.each([
    ['nothing but a heading twice', 'a.csv', Buffer.from('name,name\r\na,b\r\n'), 'IMPORT_COLUMN_TWICE'],
    ['a picture', 'photo.png', PNG, 'IMPORT_FILE_NOT_A_TABLE'],
    ['blank lines', 'a.csv', Buffer.from('\r\n\r\n'), 'IMPORT_FILE_WITHOUT_ROWS'],
  ])('%s', async (...[, fileName, body, code]) => {
    const { id, version } = await sent(manager.client, { fileName, body });

    await manager.client.act('importRunRead', { id, version }, RUN).refused(code);
  });

  test('more bytes than files may have', async () => {
    const { importRunOpen } = await manager.client.act('importRunOpen', { sheet: 'customers' }, RUN).data();
    const { id: ownerId } = importRunOpen.importRun;
    const body = new Uint8Array(Buffer.alloc(21 * 1024 * 1024, 'a'));

    expect(
      await upload(manager.client, { ownerType: 'ImportRun', ownerId, fileName: 'a.csv', body }).catch(() => ({
        code: 'FILE_TOO_LARGE',
      })),
    ).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  test('columns that the file or the sheet does not have, twice, or too few of them', async () => {
    const { id, version } = await read(manager.client, { body: table('externalKey,name', 'a,b') });
    const check = (matches: object[]) => manager.client.act('importRunCheck', { id, version, matches });

    await check([{ column: 'name', heading: 'nothing' }]).refused('IMPORT_COLUMN_UNKNOWN');
    await check([{ column: 'constructor', heading: 'name' }]).refused('IMPORT_COLUMN_UNKNOWN');
    await check([
      { column: 'name', heading: 'name' },
      { column: 'name', heading: 'externalKey' },
    ]).refused('IMPORT_COLUMN_TWICE');
    await check([{ column: 'externalKey', heading: 'externalKey' }]).refused('IMPORT_COLUMN_MISSING');
    await manager.client.act('importRunConfirm', { id, version }).refused('IMPORT_STATE_NOT_NEXT');
  });
});

describe('workbooks', () => {
  test('a template in the words of the person comes back filled in', async () => {
    const ask = (client: Person, format: string) =>
      client.client.fetch('/imports/template', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sheet: 'customers', format, headings: ['客户名称', '区域', '=1+1'] }),
      });
    const csv = Buffer.from(await (await ask(manager, 'csv')).arrayBuffer()).toString();
    expect(csv).toBe("\uFEFF客户名称,区域,'=1+1\r\n");
    const xlsx = Buffer.from(await (await ask(manager, 'xlsx')).arrayBuffer());
    expect((await ask(rep, 'csv')).status).toBe(403);

    const run = await read(manager.client, { fileName: 'template.xlsx', body: xlsx });

    expect(run).toMatchObject({ state: 'UPLOADED', header: ['客户名称', '区域', "'=1+1"] });
    expect(run.matches).toEqual([
      { column: 'name', heading: '客户名称' },
      { column: 'region', heading: '区域' },
    ]);
  });
});
