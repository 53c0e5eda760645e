import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING = { console: [], foreignRequests: [] };
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** So many days from today, in the zone of the company. */
function day(offset: number): string {
  return new Date(demo.clock.now().getTime() + offset * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
}

interface Newcomer {
  readonly number: string;
  readonly name: string;
  readonly hiredOn: string;
}

/** HR enters somebody with channel and posting, and opens the file. */
async function enter(page: Page, { number, name, hiredOn }: Newcomer): Promise<void> {
  await page.goto('/employees');
  await page.getByRole('button', { name: '新建员工' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('工号').fill(number);
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('电话').fill('13900002222');
  await dialog.getByLabel('入职日期').fill(hiredOn);
  await dialog.getByLabel('招聘渠道').selectOption({ label: '校园招聘' });
  await dialog.getByLabel('岗位').selectOption({ label: '店员' });
  await dialog.getByLabel('门店').selectOption({ label: 'NJL 南京路总店' });
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function leave(page: Page, leftOn: string): Promise<void> {
  await page.getByRole('button', { name: '登记离职' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('离职日期').fill(leftOn);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请填写此项').waitFor();
  await dialog.getByLabel('离职原因').selectOption({ label: '离家太远' });
  await dialog.getByLabel('离职说明').fill('搬家了。');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('rules 20.0: HR keeps the file of a person: entry with channel and post, wage, paper with its scan, leaving with reason, coming back', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await enter(page, { number: 'P-900', name: '卫青青', hiredOn: day(-20) });

  const standing = page.getByRole('region', { name: '某日的任职情况' });
  await standing.getByText('店员').waitFor();
  await standing.getByText('南京路总店').waitFor();
  await page.getByRole('row', { name: /校园招聘/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('日期', { exact: true }).fill(day(-30));
  await standing.getByText('该日不在职').waitFor();

  await page.getByRole('tab', { name: '任职与工资' }).click();
  await page.getByRole('button', { name: '调整工资' }).click();
  const wage = page.getByRole('dialog');
  await wage.getByLabel('月工资').fill('5200');
  await wage.getByLabel('全勤奖基数').fill('300');
  await wage.getByLabel('生效日期').fill(day(-20));
  await wage.getByLabel('原因').fill('入职。');
  await wage.getByRole('button', { name: '保存' }).click();
  await page.getByRole('row', { name: /¥5,200\.00/ }).waitFor();
  await page.getByRole('button', { name: '安排任职' }).click();
  const posting = page.getByRole('dialog');
  await posting.getByLabel('岗位').selectOption({ label: '领班' });
  await posting.getByLabel('门店').selectOption({ label: 'XJH 徐家汇店' });
  await posting.getByLabel('开始日期').fill(day(-3));
  await posting.getByRole('button', { name: '安排任职' }).click();
  await page
    .getByRole('row', { name: /徐家汇店/ })
    .getByText('现行')
    .waitFor();
  await page.getByRole('row', { name: /南京路总店/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('tab', { name: '证件资料' }).click();
  await page.getByRole('button', { name: '添加证件' }).click();
  const paper = page.getByRole('dialog');
  await paper.getByLabel('种类').selectOption({ label: '劳动合同' });
  await paper.getByLabel('名称').fill('三年期劳动合同');
  await paper.getByLabel('有效期自').fill(day(-20));
  await paper.getByLabel('有效期至').fill(day(-30));
  await paper.getByRole('button', { name: '保存' }).click();
  await paper.locator('[aria-invalid=true]').first().waitFor();
  await paper.getByLabel('有效期至').fill(day(25));
  await paper.getByRole('button', { name: '保存' }).click();
  const scans = page.getByRole('dialog', { name: '三年期劳动合同' });
  await scans
    .locator('input[type=file]')
    .setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: SCAN });
  await scans.getByRole('link', { name: /合同\.pdf/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: /还有 25 天/ }).waitFor();
  await page.goto('/papers');
  await page
    .getByRole('row', { name: /卫青青/ })
    .getByText('还有 25 天')
    .waitFor();
  await page.getByRole('link', { name: '卫青青' }).click();

  await leave(page, day(-1));
  await page.getByRole('tab', { name: '概况' }).click();
  await page
    .getByRole('row', { name: /离家太远/ })
    .getByText('搬家了。')
    .waitFor();
  await page.getByRole('button', { name: '再次录用' }).click();
  const again = page.getByRole('dialog');
  await again.getByLabel('入职日期').fill(day(0));
  await again.getByLabel('招聘渠道').selectOption({ label: '上门应聘' });
  await again.getByRole('button', { name: '再次录用' }).click();
  await page
    .getByRole('row', { name: /上门应聘/ })
    .getByText('在职')
    .waitFor();
  expect(misdeeds).toEqual(NOTHING);
});

test('promises D2, D3: the general manager takes the data of a leaver out and erases them, after a confirmation that says what goes', async () => {
  const hr = await demo.as('hr', { language: 'zh-CN' });
  await enter(hr.page, { number: 'P-901', name: '霍去疾', hiredOn: day(-40) });
  await leave(hr.page, day(-2));
  await hr.page.getByRole('button', { name: '再次录用' }).waitFor();
  const file = new URL(hr.page.url()).pathname;

  const { page, misdeeds } = await demo.as('gm', { language: 'en' });
  await page.goto(file);
  await page.locator('h1').waitFor();
  await answered(page);
  await page.getByRole('button', { name: /^More for/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Take out personal data' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('霍去疾');
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Erase personal data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Name, phone, address, birthday, e-mail').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('Reason').fill('Asked for.');
  await dialog.getByRole('button', { name: 'Erase personal data' }).click();
  await dialog.getByText('Please confirm first').waitFor();
  await dialog.getByRole('switch').click();
  await dialog.getByRole('button', { name: 'Erase personal data' }).click();
  await page.waitForURL((at) => at.pathname === '/employees');
  await page.getByRole('searchbox').fill('霍去疾');
  await page.getByText('Nothing matches', { exact: true }).waitFor();
  expect(misdeeds).toEqual(NOTHING);
  expect(hr.misdeeds).toEqual(NOTHING);
});
