import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { checked, find, written } from '../transfer/import-steps.ts';
import { aHire, aShop, employmentsOf, leaves } from './files.ts';

let api: TestApi;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
});
afterAll(() => api.stop());

const HEADINGS = '工号,姓名,门店,岗位,任职日期,入职日期,离职日期,招聘渠道,离职原因,上级工号,外部编号';
const fileOf = (lines: readonly string[]): { sheet: string; fileName: string; body: string } => ({
  sheet: 'employees',
  fileName: '花名册.csv',
  body: `${HEADINGS}\r\n${lines.join('\r\n')}\r\n`,
});

type Cell = [number, string | null, string];

async function problemsOf(...lines: string[]): Promise<Cell[]> {
  const run = await checked(api, hr.client, fileOf(lines));
  expect(run.state).toBe('CHECKED');
  return run.problems.nodes.map(({ line, column, code }: { line: number; column: string; code: string }) => [
    line,
    column,
    code,
  ]);
}

test('rules 20.0: nobody reports to himself by way of others, also not by a file', async () => {
  await written(
    api,
    hr.client,
    fileOf(['D1,甲,,,,,,,,,', 'D2,乙,,,,,,,,D1,', 'D3,丙,,,,,,,,D2,', 'D4,丁,,,,,,,,,', 'D5,戊,,,,,,,,,']),
  );

  expect(await problemsOf('D1,甲,,,,,,,,D3,', 'D6,己,,,,,,,,D6,')).toEqual([
    [2, 'manager', 'EMPLOYEE_MANAGER_IN_CIRCLE'],
    [3, 'manager', 'EMPLOYEE_MANAGER_IN_CIRCLE'],
  ]);
  expect(await problemsOf('D4,丁,,,,,,,,D5,', 'D5,戊,,,,,,,,D4,')).toEqual([
    [3, 'manager', 'EMPLOYEE_MANAGER_IN_CIRCLE'],
  ]);
  expect(await problemsOf('D2,乙,,,,,,,,,', 'D1,甲,,,,,,,,D3,')).toEqual([]);
});

test('rules 20.0: a key that somebody else has is told at its cell, and the other rows come in', async () => {
  const done = await written(
    api,
    hr.client,
    fileOf(['K1,甲,,,,,,,,,HR-1', 'K2,乙,,,,,,,,,HR-1', 'K3,丙,,,,,,,,,HR-3']),
  );

  expect([done.state, done.createdCount, done.rejectedCount]).toEqual(['DONE', 2, 1]);
  expect(done.problems.nodes).toMatchObject([{ line: 3, column: 'externalKey', code: 'ALREADY_EXISTS' }]);
  expect(await problemsOf('K4,丁,,,,,,,,,HR-3', 'K3,丙,,,,,,,,,HR-3')).toEqual([[2, 'externalKey', 'ALREADY_EXISTS']]);
});

test('rules 20.0: who left and stands in the roster with a later entry has come again', async () => {
  const shop = await aShop(api);
  const { id } = await aHire(hr.client, {
    number: 'AG1',
    hiredOn: '2026-01-10',
    channel: 'CAMPUS',
    shopId: shop.id,
    shopPost: 'CLERK',
  });
  await leaves(hr.client, { id }, { leftOn: '2026-04-10', reason: 'OTHER', note: '回老家' });
  const line = `AG1,甲,${shop.code},店员,2026-07-01,2026-07-01,,网络,,,`;

  const done = await written(api, hr.client, fileOf([line]));

  expect([done.updatedCount, done.rejectedCount]).toEqual([1, 0]);
  expect(await employmentsOf(hr.client, id)).toMatchObject([
    { hiredOn: '2026-07-01', leftOn: null, channel: 'ONLINE', hireShop: { id: shop.id } },
    { hiredOn: '2026-01-10', leftOn: '2026-04-10', channel: 'CAMPUS', leaveReason: 'OTHER', leaveNote: '回老家' },
  ]);
  const asked = `{ employee(id: "${id}") { shop { id } postings { nodes { startsOn endsOn } } } }`;
  expect((await hr.client.run(asked).data())['employee']).toEqual({
    shop: { id: shop.id },
    postings: {
      nodes: [
        { startsOn: '2026-07-01', endsOn: null },
        { startsOn: '2026-01-10', endsOn: '2026-04-10' },
      ],
    },
  });
  expect((await written(api, hr.client, fileOf([line]))).skippedCount).toBe(1);
  expect(await problemsOf('AG1,甲,,,,2026-01-10,2026-04-10,,,,')).toEqual([[2, 'hiredOn', 'EMPLOYMENT_OVERLAPS']]);
});

test('rules 20.1: a reason for leaving needs an employment, and a name is seen', async () => {
  expect(await problemsOf('L1,甲,,,,,2026-08-01,,违纪,,', 'L2,\u200b,,,,,,,,,', 'L3,\u3164,,,,,,,,,')).toEqual([
    [2, 'hiredOn', 'VALUE_REQUIRED'],
    [3, 'name', 'REQUIRED'],
    [4, 'name', 'REQUIRED'],
  ]);
});

test('rules 20.0: what a program for tables would run comes in as a text, and goes out harmless', async () => {
  const done = await written(
    api,
    hr.client,
    fileOf(['X1,"=HYPERLINK(""http://x"",""y"")",,,,,,,,,', 'X2,+cmd|calc,,,,,,,,,', 'X3,@SUM(A1),,,,,,,,,']),
  );

  expect((await find(hr.client, done.id)).createdCount).toBe(3);
  const body = {
    list: 'employees',
    format: 'csv',
    columns: ['number', 'name'].map((id) => ({ id, heading: id })),
    filter: { number: { startsWith: 'X' } },
  };
  const text = await (
    await hr.client.fetch('/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).text();
  expect(text).toContain(`X1,"'=HYPERLINK(""http://x"",""y"")"`);
  expect(text).toContain(`X2,'+cmd|calc`);
  expect(text).toContain(`X3,'@SUM(A1)`);
});
