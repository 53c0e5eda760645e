import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { signIn } from '../../support/client.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

/** A moment of the 12th of last month, in the company's zone. */
function lastMonth(time: string): string {
  const now = demo.clock.now();
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 12)).toISOString().slice(0, 10);
  return new Date(`${day}T${time}:00+08:00`).toISOString();
}

test('rules 17.7: the close page names what waits for a decision, leads to it, and locks nothing before', async () => {
  const clerk = await signIn(demo.url, 'clerk', 'Mooncake-1908');
  const span = { startsAt: lastMonth('22:30'), endsAt: lastMonth('23:30') };
  await clerk.act('overtimeCreate', { reason: '月底盘点', ...span }).data();

  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto(`/attendance/close?month=${lastMonth('00:00').slice(0, 7)}-01`);
  const waiting = page.getByRole('region', { name: '锁定前须审批的申请' });
  await waiting.getByRole('link', { name: /加班/ }).waitFor();
  expect(await page.getByRole('button', { name: '锁定', exact: true }).isDisabled()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await waiting.getByRole('link', { name: /加班/ }).click();
  await page.getByRole('region', { name: '申请详情' }).getByText('月底盘点').waitFor();

  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
