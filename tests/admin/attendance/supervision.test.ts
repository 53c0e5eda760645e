import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING = { console: [], foreignRequests: [] };

/** Yesterday at ten, when shops are open. */
function yesterday(): string {
  return `${new Date(demo.clock.now().getTime() - 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)}T10:00`;
}

test('rules 18.1: a call to a shop is registered on the phone by one tap for each person, and corrected with a reason', async () => {
  const { page, misdeeds } = await demo.as('hr', {
    language: 'zh-CN',
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  });
  await page.goto('/spot-checks/new');
  await page.getByText('先选择门店').waitFor();
  await page.getByLabel('门店').selectOption({ label: 'NJL 南京路总店' });
  await page.getByLabel('时间').fill(yesterday());
  const people = page.getByRole('group');
  await people.first().getByText('应在岗').waitFor();
  await people.first().getByRole('button', { name: '在岗', exact: true }).click();
  await people.nth(1).getByRole('button', { name: '不在岗' }).click();
  await people.nth(1).getByRole('textbox').fill('同事说刚走开。');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '保存抽查' }).click();
  await page.getByText('抽查已登记').first().waitFor();

  await page.getByRole('row').filter({ hasText: '10:00' }).getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('同事说刚走开。').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^更正/ }).last().click();
  const correction = page.getByRole('dialog', { name: /^更正/ });
  await correction.getByLabel('结果').selectOption({ label: '在岗' });
  await correction.getByLabel('原因').fill('看错了人。');
  await correction.getByRole('button', { name: '保存' }).click();
  await page.getByText('结果已更正').first().waitFor();
  expect(misdeeds).toEqual(NOTHING);
});

test('rules 18.1: HR draws the plan of a month and sees what it covers', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'en' });
  await page.goto('/spot-checks/plan');
  const months = page.getByLabel('Month', { exact: true });
  await months.selectOption({ index: 0 });
  await page.getByText('Nothing is planned in this month.').waitFor();
  await page.getByRole('button', { name: 'Draw the plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Seed (optional)').fill('7');
  await dialog.getByRole('button', { name: 'Draw the plan' }).click();

  await page
    .getByRole('link', { name: /^Check / })
    .first()
    .waitFor();
  expect(await page.getByRole('link', { name: /^Check / }).count()).toBe(12);
  await page.getByRole('row', { name: /NJL/ }).getByText('2 missing').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(NOTHING);
});

test('rules 18.2: somebody tells HR what he saw, HR answers with a check', async () => {
  const sender = await demo.as('manager', { language: 'zh-CN' });
  await sender.page.goto('/observations');
  await sender.page.getByRole('button', { name: '反映情况' }).click();
  const form = sender.page.getByRole('dialog');
  await form.getByLabel('门店').selectOption({ label: 'YUY 豫园店' });
  await form.getByLabel('看到什么').fill('橱窗灯没开。');
  expect(await seriousFindings(sender.page)).toEqual([]);
  await form.getByRole('button', { name: '反映情况' }).click();
  await sender.page
    .getByRole('row', { name: /橱窗灯没开/ })
    .getByText('待答复')
    .waitFor();

  const hr = await demo.as('hr', { language: 'zh-CN' });
  await hr.page.goto('/observations');
  await hr.page
    .getByRole('row', { name: /橱窗灯没开/ })
    .getByRole('button')
    .click();
  const answer = hr.page.getByRole('dialog');
  await answer.getByLabel('处理').selectOption({ label: '抽查' });
  await answer.getByLabel('抽查时间').fill('2099-01-05T10:00');
  await answer.getByLabel('答复').fill('下周打电话核实。');
  await answer.getByRole('button', { name: '答复' }).click();
  await hr.page
    .getByRole('row', { name: /下周打电话核实/ })
    .getByText('抽查', { exact: true })
    .waitFor();
  expect(hr.misdeeds).toEqual(NOTHING);
});

test('rules 18.4: a region leader inspects a shop of the region; HR sees averages and candidates', async () => {
  const { page, misdeeds } = await demo.as('leader', { language: 'zh-CN' });
  await page.goto('/inspections');
  await page.getByRole('button', { name: '记录巡查' }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByLabel('门店').getByRole('option').allInnerTexts()).toContain('XJH 徐家汇店');
  expect(await dialog.getByLabel('门店').getByRole('option').allInnerTexts()).not.toContain('YUY 豫园店');
  await dialog.getByLabel('门店').selectOption({ label: 'XJH 徐家汇店' });
  for (const item of ['考勤', '服装', '个人卫生', '微笑服务', '劳动纪律']) {
    await dialog.getByLabel(item, { exact: true }).selectOption({ label: '5 分' });
  }
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('巡查已保存').first().waitFor();
  await page.getByRole('button', { name: /徐家汇店/ }).waitFor();
  expect(misdeeds).toEqual(NOTHING);

  const hr = await demo.as('hr', { language: 'zh-CN' });
  await hr.page.goto('/region-leaders');
  await hr.page
    .getByRole('row', { name: /毛明辉|任职/ })
    .first()
    .waitFor();
  await hr.page.getByRole('button', { name: '任命组长' }).click();
  await hr.page.getByRole('dialog').getByLabel('区域').selectOption({ index: 1 });
  expect(await seriousFindings(hr.page)).toEqual([]);
  expect(hr.misdeeds).toEqual(NOTHING);
});

test('rules 18.3: a finding opens the rows it rests on, and HR says what becomes of it', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/findings?rule=FND-30');
  await page
    .getByRole('button', { name: /FND-30/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /FND-30/ });
  await dialog.getByRole('region', { name: '依据' }).getByRole('link').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '处理' }).click();
  const decision = page.getByRole('dialog', { name: /^处理/ });
  await decision.getByLabel('状态').selectOption({ label: '处理中' });
  await decision.getByLabel('处理说明').fill('与本人谈话。');
  await decision.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存处理结果').first().waitFor();
  await dialog.getByText('与本人谈话。').waitFor();
  expect(misdeeds).toEqual(NOTHING);
});

test('rules 18: store manager, region leader and general manager see what is theirs of checks, inspections and findings', async () => {
  for (const [who, ...paths] of [
    ['store', '/spot-checks', '/observations', '/inspections'],
    ['leader', '/spot-checks', '/findings'],
    ['gm', '/spot-checks', '/findings'],
  ] as const) {
    const { page, misdeeds } = await demo.as(who, { language: 'zh-CN' });
    for (const path of paths) {
      await page.goto(path);
      await page.getByRole('row').nth(1).waitFor();
    }
    expect(misdeeds).toEqual(NOTHING);
  }
});
