import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING_WRONG = { console: [], foreignRequests: [] };

test('rules 20.2: a shop asks for people; a candidate is screened, interviewed and hired, and the file is open', async () => {
  const store = await demo.as('store', { language: 'zh-CN' });
  await store.page.goto('/recruiting');
  await store.page.getByRole('button', { name: '提出招聘' }).click();
  const asking = store.page.getByRole('dialog');
  await asking.getByLabel('部门').fill('南京路总店');
  await asking.getByLabel('原因与要求').fill('月饼旺季前补一名营业员');
  await asking.getByRole('button', { name: '保存' }).click();
  await asking.getByText('请填写此项').first().waitFor();
  const soon = new Date(demo.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  await asking.getByLabel('到岗日期').fill(soon);
  await asking.getByLabel('门店').selectOption({ label: 'NJL 南京路总店' });
  expect(await seriousFindings(store.page)).toEqual([]);
  await asking.getByRole('button', { name: '保存' }).click();
  await store.page.getByText('月饼旺季前补一名营业员').waitFor();

  const hr = await demo.as('hr', { language: 'zh-CN' });
  const { page } = hr;
  await page.goto('/recruiting/candidates');
  await page.getByRole('button', { name: '登记候选人' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('沈知夏');
  await dialog.getByLabel('电话').fill('13900001234');
  await dialog.getByLabel('渠道').selectOption('CAMPUS');
  await dialog.getByLabel('应聘岗位').selectOption({ label: '南京路总店 · 店员' });
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '沈知夏' }).waitFor();
  await page.getByText('139****1234').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  for (const [button, note] of [
    ['完成简历筛选', '学历符合，做过收银'],
    ['完成初试', '表达清楚，愿意周末上班'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await dialog.getByLabel('结果与评语').fill(note);
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(note).waitFor();
  }
  await page.getByRole('button', { name: '录用', exact: true }).click();
  await dialog.getByRole('button', { name: '录用' }).click();
  await dialog.getByText('请填写此项').first().waitFor();
  await dialog.getByLabel('工号').fill('Z9001');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '录用' }).click();
  await page.waitForURL('**/employees/*');
  await page.getByRole('heading', { level: 1, name: /沈知夏/ }).waitFor();

  await page.goto('/recruiting?q=南京路总店');
  await page.getByText('已招满').first().waitFor();
  await page.getByRole('link', { name: '1' }).first().click();
  await page.getByRole('link', { name: '沈知夏' }).waitFor();
  await answered(page);
  expect([hr.misdeeds, store.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 20.2, 20.5: somebody goes into the reserve pool and is refused with a reason; the ladder opens its people', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'en' });
  await page.goto('/recruiting/candidates');
  await page.getByRole('button', { name: 'Enter a candidate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Reserve Person');
  await dialog.getByLabel('Channel').selectOption('WALK_IN');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Reserve Person' }).waitFor();
  await page.getByRole('button', { name: 'Put in reserve' }).click();
  await dialog.getByRole('button', { name: 'Put in reserve' }).click();
  await page.getByText('In reserve').first().waitFor();

  await page.goto('/recruiting/candidates');
  await page.getByRole('button', { name: /In reserve/ }).click();
  await page.getByRole('link', { name: 'Reserve Person' }).click();
  await page.getByRole('button', { name: 'Reject' }).click();
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await dialog.getByText('Please fill this in').waitFor();
  await dialog.getByLabel('What came of it').fill('Found other work');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('Found other work').waitFor();

  await page.goto('/career');
  await page.getByRole('button', { name: /Store manager/ }).click();
  await page.getByRole('table', { name: 'Store manager' }).getByRole('link').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(NOTHING_WRONG);
});
