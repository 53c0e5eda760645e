import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PHONE = { viewport: { width: 375, height: 800 } };
const NOTHING_WRONG = { console: [], foreignRequests: [] };
const DAY = 86_400_000;

/** A day of the company, so many days from today. */
function dayFromNow(days: number): string {
  return new Date(demo.clock.now().getTime() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
}

async function nameOf(page: Page): Promise<string> {
  const label = await page.getByRole('button', { name: /^账号菜单/ }).getAttribute('aria-label');
  return label?.split(': ')[1] ?? '';
}

test('rules 20.3, 20.4: a need becomes a course, a peak asks for a reason, and who was there says what he thinks', async () => {
  const clerk = await demo.as('clerk', { language: 'zh-CN', ...PHONE });
  const hr = await demo.as('hr', { language: 'zh-CN' });
  const { page } = hr;

  await clerk.page.goto('/training/mine');
  await clerk.page.getByRole('button', { name: '提出需求' }).click();
  await clerk.page.getByRole('dialog').getByLabel('要学什么，为什么').fill('想学会给顾客介绍新口味月饼');
  expect(await seriousFindings(clerk.page)).toEqual([]);
  await clerk.page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await clerk.page
    .getByRole('listitem')
    .filter({ hasText: '想学会给顾客介绍新口味月饼' })
    .getByText('待培训')
    .waitFor();

  await page.goto('/training?source=QUESTIONNAIRE');
  await page.getByRole('button', { name: '安排课程: 想学会给顾客介绍新口味月饼' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('课程名称').fill('新口味月饼介绍');
  await dialog.getByRole('checkbox', { name: /想学会给顾客介绍新口味月饼/ }).uncheck();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请填写此项').first().waitFor();
  expect(await dialog.getByLabel('课程名称').inputValue()).toBe('新口味月饼介绍');
  await dialog.getByRole('checkbox', { name: /想学会给顾客介绍新口味月饼/ }).check();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '新口味月饼介绍' }).waitFor();
  await page.getByText('想学会给顾客介绍新口味月饼').waitFor();

  // A session that was: who takes part, who was there.
  await page.getByRole('button', { name: '安排上课' }).click();
  await dialog.getByLabel('开始').fill(`${dayFromNow(-1)}T09:00`);
  await dialog.getByLabel('结束').fill(`${dayFromNow(-1)}T11:00`);
  await dialog.getByLabel('地点').fill('总部会议室');
  await answered(page);
  // A peak of the company may lie on it.
  const override = dialog.getByLabel('旺季仍要上课的原因');
  if (await override.isVisible()) await override.fill('上新前必须培训');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('总部会议室').waitFor();
  await page.getByRole('button', { name: '添加人员' }).click();
  await dialog.getByRole('button', { name: '添加人员' }).click();
  await dialog.getByText('请填写此项').waitFor();
  const name = await nameOf(clerk.page);
  await dialog.getByPlaceholder(/姓名/).fill(name);
  await dialog.getByRole('checkbox', { name: new RegExp(name) }).check();
  await dialog.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('cell', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: '登记到课' }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('cell', { name: '到课' }).waitFor();

  await clerk.page.goto('/training/mine');
  await clerk.page.getByRole('button', { name: '写意见' }).click();
  await clerk.page.getByRole('dialog').getByLabel('意见').fill('试吃最有用，希望多讲配料。');
  await clerk.page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await clerk.page.getByText('试吃最有用，希望多讲配料。').waitFor();
  expect(await seriousFindings(clerk.page)).toEqual([]);

  await page.reload();
  await page.getByText('试吃最有用，希望多讲配料。').waitFor();
  await page.getByRole('button', { name: '完成课程' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '完成课程' }).click();
  await page.getByText('已培训').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect([hr.misdeeds, clerk.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 20.4: in the calendar a peak is entered, and a day in it is planned by key with a reason', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'en' });
  // Far ahead, so that no other peak lies there.
  const month = dayFromNow(150).slice(0, 7);
  await page.goto('/training');
  await page.getByRole('button', { name: 'Raise a need' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is to be learnt, and why').fill('Till errors on Sundays');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Plan a course: Till errors on Sundays' }).click();
  await dialog.getByLabel('Title').fill('Till training');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Till training' }).waitFor();

  await page.goto(`/training/calendar?month=${month}`);
  await page.getByRole('button', { name: 'Enter a peak' }).click();
  await dialog.getByLabel('Name').fill('Dragon boat');
  await dialog.getByLabel('First day').fill(`${month}-10`);
  await dialog.getByLabel('Last day').fill(`${month}-09`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => dialog.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
  await dialog.getByLabel('Last day').fill(`${month}-16`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByRole('table', { name: /Training in/ })
    .getByText('Dragon boat')
    .first()
    .waitFor();

  await page
    .getByRole('button', { name: /^Plan a session on/ })
    .first()
    .focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key);
  await dialog.getByText(/Dragon boat .* is a business peak/).waitFor();
  await dialog.getByLabel('Course').selectOption({ label: 'Till training' });
  await dialog.getByLabel('Place').fill('Head office');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Please fill this in').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('Why in a business peak').fill('The till changes on that day');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: /Till training/ }).click();
  await page.getByText('In the peak: Dragon boat').waitFor();
  await page.getByText('The till changes on that day').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(NOTHING_WRONG);
});
