import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, aRegion, type Person, unique } from '../../support/cast.ts';
import { importText } from './import-here.ts';
import { read } from './import-steps.ts';

let api: TestApi;
let manager: Person;
let other: Person;
let rep: Person;
const mark = unique('Tea');

const COLUMNS = [
  { id: 'name', heading: '名称' },
  { id: 'state', heading: '状态', words: { ACTIVE: '有效' } },
  { id: 'region', heading: '区域' },
  { id: 'phone', heading: '电话' },
];

function post(person: Person, body: object): Promise<Response> {
  return person.client.fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'customers', format: 'csv', columns: COLUMNS, ...body }),
  });
}

const ofMark = { filter: { name: { contains: mark } }, sort: [{ by: 'NAME', direction: 'ASC' }] };

async function lastJournaled(): Promise<{ after: Record<string, unknown>; rowType: string }> {
  const general = await aPerson(api, 'GENERAL_MANAGER');
  const { journalEntries } = await general.client
    .run(
      '{ journalEntries(filter: { kind: { eq: "export" } }, sort: [{ by: AT, direction: DESC }], first: 1) { nodes { rowType after } } }',
    )
    .data();
  return journalEntries.nodes[0];
}

beforeAll(async () => {
  api = await ownApi();
  [manager, other, rep] = await Promise.all([
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'REP'),
  ]);
  const region = await aRegion(api);
  const rows = [
    `e1,=${mark}+cmd,${region.code},13800138000`,
    `e2,"${mark}, ""b""",${region.code},`,
    `e3,other,${region.code},`,
  ];
  const { created } = await importText(api, {
    sheet: 'customers',
    text: `externalKey,name,region,phone\r\n${rows.join('\r\n')}\r\n`,
  });
  if (created !== 3) throw new Error(`Wanted three customers, brought in ${created}.`);
  return () => api.stop();
});

describe('POST /export (promise S20, rules 6.5)', () => {
  test('exactly what the filter shows, in the chosen columns, harmless and with a watermark', async () => {
    const answer = await post(manager, ofMark);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=customers-[\d-]+\.csv$/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const lines = bytes.toString().split('\r\n');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(lines[0]).toBe('\uFEFF名称,状态,区域,电话');
    expect(lines.slice(1, 3).toSorted()).toEqual([
      expect.stringMatching(new RegExp(`^"${mark}, ""b""",有效,Region-.*,$`)),
      expect.stringMatching(new RegExp(`^'=${mark}\\+cmd,有效,Region-.*,138\\*\\*\\*\\*8000$`)),
    ]);
    expect(lines[3]).toMatch(/^导出 \/ exported: .+ · 2026-.+Z · [0-9a-f-]{36} · 2 行 \/ rows$/);
    expect(await lastJournaled()).toMatchObject({
      rowType: 'Customer',
      after: {
        list: 'customers',
        format: 'csv',
        filter: ofMark.filter,
        rows: 2,
        outcome: 'finished',
        columns: ['name', 'state', 'region', 'phone'],
      },
    });
  });

  test('as a workbook, which the import reads again', async () => {
    const answer = await post(manager, { ...ofMark, format: 'xlsx' });
    const bytes = Buffer.from(await answer.arrayBuffer());

    const csv = (await (await post(manager, ofMark)).text()).trimEnd().split('\r\n');
    const { id } = await read(manager.client, { fileName: 'customers.xlsx', body: bytes });
    const { importPreview } = await manager.client
      .run('query P($id: ID!) { importPreview(runId: $id) { cells } }', { id })
      .data();

    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const rows: string[][] = importPreview.map(({ cells }: { cells: string[] }) => cells);
    expect(rows.map(([name]) => name)).toEqual([
      ...csv.slice(1, 3).map((line) => (line.startsWith('"') ? `${mark}, "b"` : `'=${mark}+cmd`)),
      expect.stringMatching(/^导出 \/ exported: .+ · 2 行 \/ rows$/),
    ]);
    expect(csv).toContain(rows.find(([name]) => name?.startsWith("'="))?.join(','));
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  });

  test('promises S7, S8: not without the right, a program, foreign pages, or columns that one may not read', async () => {
    expect((await post(rep, {})).status).toBe(403);
    expect(
      (
        await api.nobody.fetch('/export', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(401);
    const plain = await manager.client.fetch('/export', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(plain.status).toBe(400);
    expect((await post(manager, { list: 'accounts' })).status).toBe(400);
    expect((await post(manager, { list: '__proto__' })).status).toBe(400);
    expect((await post(manager, { columns: [{ id: 'constructor', heading: 'x' }] })).status).toBe(400);
    expect((await post(manager, { columns: [COLUMNS[0], COLUMNS[0]] })).status).toBe(400);
    expect((await post(manager, { filter: { password: { eq: 'x' } } })).status).toBe(400);
  });

  test('promise D1: reading phones in full is noted', async () => {
    const answer = await post(manager, { ...ofMark, columns: [{ id: 'phoneFull', heading: 'phone' }] });

    expect(await answer.text()).toContain('13800138000');
    const { accessLog } = await api.admin
      .run('{ accessLog: accessLogEntries(filter: { field: { eq: "phoneFull" } }) { nodes { id } } }')
      .data();
    expect(accessLog.nodes.length).toBeGreaterThan(0);
  });

  test('above 5,000 rows it is written in the background, told, and for the asker alone', async () => {
    const region = await aRegion(api);
    const rows = Array.from({ length: 5_001 }, (_, at) => `big-${at},Big ${at},${region.code}`);
    await importText(api, { sheet: 'customers', text: `externalKey,name,region\r\n${rows.join('\r\n')}\r\n` });
    const asked = { filter: { name: { startsWith: 'Big ' } } };

    const answer = await post(manager, asked);

    expect(answer.status).toBe(202);
    const { exportRun } = (await answer.json()) as { exportRun: { id: string; expectedRows: number } };
    expect(exportRun.expectedRows).toBe(5_001);
    await api.runJobs();
    const of = (person: Person) =>
      person.client
        .run('query E($id: ID!) { exportRun(id: $id) { state rowCount file { id } } }', { id: exportRun.id })
        .data();
    const { exportRun: run } = await of(manager);
    expect(run).toMatchObject({ state: 'DONE', rowCount: 5_001 });
    expect((await of(other))['exportRun']).toBeNull();
    expect((await other.client.fetch(`/files/${run.file.id}`)).status).toBe(404);
    const lines = (await (await manager.client.fetch(`/files/${run.file.id}`)).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(5_003);
    expect(lines.at(-1)).toContain('5001 行 / rows');
    const { notifications } = await manager.client.run('{ notifications { nodes { kind } } }').data();
    expect(notifications.nodes.map(({ kind }: { kind: string }) => kind)).toContain('EXPORT_READY');
    expect(await lastJournaled()).toMatchObject({ after: { rows: 5_001, outcome: 'finished' } });

    const second = (await (await post(manager, { ...asked, format: 'xlsx' })).json()) as { exportRun: { id: string } };
    const target = { id: second.exportRun.id, version: 1 };
    await other.client.act('exportRunCancel', target).failed('NOT_FOUND');
    await manager.client.act('exportRunCancel', target).data();
    await api.runJobs();
    const { exportRun: calledOff } = await manager.client
      .run('query E($id: ID!) { exportRun(id: $id) { state version file { id } } }', { id: target.id })
      .data();
    expect(calledOff).toEqual({ state: 'CANCELLED', version: 2, file: null });
    await manager.client.act('exportRunCancel', { ...target, version: 2 }).refused('IMPORT_STATE_NOT_NEXT');
  }, 120_000);
});
