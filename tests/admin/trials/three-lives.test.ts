import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';
import {
  asHr,
  asPerson,
  atReview,
  briefed,
  daysLater,
  decided,
  hired,
  reviewed,
  selfAssessed,
  stageOf,
  submit,
  write,
} from './trial-life.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING_WRONG = { console: [], foreignRequests: [] };
const MINUTES = { timeout: 300_000 };
const GOOD = { rating: '合格', fact: '第#项：当天抽查20次，做对18次，其余两次当场改正' } as const;
const POOR = { rating: '不合格', fact: '第#项：11月3日收银差错3笔，共少收46.5元，当日未报告' } as const;
const WEAK = { rating: '需改进', fact: '第#项：本月盘点两次，各差3件，未按规定复点' } as const;

test('rules 19.2: somebody passes all three stages and is confirmed before the latest day', MINUTES, async () => {
  const person = await hired(demo, '周晓晴');
  await briefed(demo, person, 1);
  await daysLater(demo, 7);
  expect(await reviewed(demo, person, { no: 1, items: [GOOD], outcome: '合格' })).toEqual([]);

  await daysLater(demo, 2);
  const own = await asPerson(demo, person);
  await own.page.getByText('合格', { exact: true }).first().waitFor();
  const told = await own.page.locator('main').innerText();
  expect(told).not.toContain('当天抽查');
  expect(await seriousFindings(own.page)).toEqual([]);
  // Left open, its session would run out while the weeks go by.
  await own.page.context().close();

  await briefed(demo, person, 2);
  await daysLater(demo, 22);
  await reviewed(demo, person, { no: 2, items: [GOOD], outcome: '合格' });
  await briefed(demo, person, 3);
  await daysLater(demo, 48);
  await selfAssessed(demo, person, '熟记条形码，能独立收银。');
  await reviewed(demo, person, { no: 3, items: [GOOD], outcome: '建议转正' });

  const { page, misdeeds } = await asHr(demo, person);
  await page.getByText('熟记条形码，能独立收银。').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await decided(page, '转正', '三个阶段均合格，自评属实');
  await page.getByText('已转正').first().waitFor();
  await page.context().close();

  const after = await asPerson(demo, person);
  await after.page.getByText('已转正').first().waitFor();
  expect([misdeeds, own.misdeeds, after.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 19.3: somebody is warned, acknowledges it, does better and is confirmed', MINUTES, async () => {
  const person = await hired(demo, '吴立新');
  await briefed(demo, person, 1);
  await daysLater(demo, 7);
  const store = await atReview(demo, person, 1);
  await write(store.page, {
    items: [{ rating: '合格', fact: '还可以。' }, POOR],
    outcome: '不合格',
    more: async (page) => {
      await page.getByRole('button', { name: '警告', exact: true }).click();
      await page.getByLabel('警告内容').fill('收银差错须当日报告；再有一次，调离收银岗位。');
    },
  });
  await submit(store.page);
  await store.page.getByText('套话').first().waitFor();
  await store.page.getByLabel('事实').first().fill('11月4日抽背20个条形码，答对17个');
  await submit(store.page);
  await store.page.getByText('考核已提交').first().waitFor();
  await store.page.context().close();

  await daysLater(demo, 2);
  const own = await asPerson(demo, person);
  await own.page.getByText('收银差错须当日报告').waitFor();
  await own.page.getByRole('button', { name: '我已知悉' }).click();
  await own.page.getByText('已确认知悉').first().waitFor();
  expect(await own.page.locator('main').innerText()).not.toContain('46.5');
  await own.page.context().close();

  await briefed(demo, person, 2);
  await daysLater(demo, 22);
  await reviewed(demo, person, { no: 2, items: [GOOD], outcome: '合格' });
  await briefed(demo, person, 3);
  await daysLater(demo, 48);
  await selfAssessed(demo, person, '收到警告后，每天交接时当面点清。');
  await reviewed(demo, person, { no: 3, items: [GOOD], outcome: '建议转正' });
  const { page, misdeeds } = await asHr(demo, person);
  await stageOf(page, 1).getByText('员工于').waitFor();
  await decided(page, '转正', '警告后没有再犯');
  await page.getByText('已转正').first().waitFor();
  expect([misdeeds, store.misdeeds, own.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 19.4: somebody is not hired in time, on evidence, and is told so', MINUTES, async () => {
  const person = await hired(demo, '郑小北');
  await briefed(demo, person, 1);
  await daysLater(demo, 7);
  await reviewed(demo, person, { no: 1, items: [WEAK], outcome: '合格' });
  await briefed(demo, person, 2);
  await daysLater(demo, 24);
  await reviewed(demo, person, {
    no: 2,
    items: [POOR, WEAK],
    outcome: '不合格',
    more: async (page) => {
      await page.getByRole('button', { name: '交流指导', exact: true }).click();
      await page.getByLabel('要改进什么').fill('一周内盘点无差错');
    },
  });
  await daysLater(demo, 8);
  const recheck = await asHr(demo, person);
  await stageOf(recheck.page, 2).getByRole('button', { name: '复查' }).click();
  const dialog = recheck.page.getByRole('dialog');
  await dialog.getByLabel('复查结果').selectOption({ label: '未做到' });
  await dialog.getByLabel('看到什么').fill('复盘仍差2件');
  await dialog.getByRole('button', { name: '保存' }).click();
  await recheck.page.getByText('复盘仍差2件').waitFor();
  await recheck.page.context().close();

  await briefed(demo, person, 3);
  await daysLater(demo, 40);
  await selfAssessed(demo, person, '还需要练习盘点。');
  await reviewed(demo, person, { no: 3, items: [POOR, WEAK, GOOD], outcome: '建议不录用' });
  const { page, misdeeds } = await asHr(demo, person);
  await page.getByText('依据足够，可以不予录用。').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await decided(page, '不予录用', '第二阶段不合格，指导后复查仍未做到');
  await page.context().close();

  const own = await asPerson(demo, person);
  await own.page.getByText('不予录用').first().waitFor();
  const told = await own.page.locator('main').innerText();
  expect(told).not.toMatch(/46\.5|指导后复查|复盘仍差/);
  expect([misdeeds, own.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});
