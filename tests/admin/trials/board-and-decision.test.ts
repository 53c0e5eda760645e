import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING = { console: [], foreignRequests: [] };

/** A day of the company, so many days from today. */
function inDays(days: number): string {
  return new Date(demo.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
}

test('rules 19.4: HR sees on the board what is due, decides on one page with the evidence beside, and prints the review', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/trials');
  const mine = page.getByRole('region', { name: /^由我办/ });
  await mine.getByRole('listitem').first().waitFor();
  await page.getByRole('region', { name: /^待人事决定/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const name = await mine.getByRole('listitem').first().getByRole('link').first().innerText();
  await mine.getByRole('link', { name: `去决定 ${name}` }).click();

  await page.getByRole('heading', { name: `${name} 的试用期` }).waitFor();
  await page.getByText('第一或第二阶段有记录的不合格').waitFor();
  for (const no of [1, 2, 3]) await page.getByRole('heading', { name: `第${no}阶段` }).waitFor();
  expect(await page.getByRole('list', { name: '考核项目' }).count()).toBe(3);
  expect(await page.getByRole('button', { name: '不予录用' }).isDisabled()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '转正', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '转正' }).click();
  await dialog.getByText('请填写此项').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('原因').fill('三个阶段均合格，自评与店长意见一致。');
  await dialog.getByRole('button', { name: '转正' }).click();
  await page.getByText('决定已保存').first().waitFor();
  await page.getByText('三个阶段均合格，自评与店长意见一致。').waitFor();
  await page.getByText('已转正').waitFor();

  await page.getByRole('link', { name: '打印考核表' }).click();
  for (const signer of ['员工签名', '店长签名', '人事部签名']) await page.getByText(signer, { exact: true }).waitFor();
  await page.getByLabel('打印的阶段').selectOption({ label: '全部阶段' });
  await expect.poll(() => page.getByText('员工签名', { exact: true }).count()).toBe(3);
  expect(await seriousFindings(page)).toEqual([]);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(3);

  await page.goto('/trials');
  await mine.getByRole('listitem').first().waitFor();
  expect(await mine.getByText(name).count()).toBe(0);
  expect(misdeeds).toEqual(NOTHING);
});

test('rules 19.3: HR briefs the reviewer, moves a stage within the trial and notes what others say; the reviewer acknowledges', async () => {
  const hr = await demo.as('hr', { language: 'en' });
  await hr.page.goto('/trials');
  await hr.page
    .getByRole('region', { name: /^Stage 2/ })
    .getByRole('article')
    .getByRole('link')
    .click();
  // What is not submitted is printed as the draft that it is, with room to write by hand.
  await hr.page.getByRole('link', { name: 'Print the review' }).click();
  await hr.page.getByLabel('Which stage').selectOption({ label: 'All stages' });
  await hr.page.getByText('Draft, not submitted').waitFor();
  expect(await hr.page.getByText('Draft, not submitted').count()).toBe(1);
  const paper = (await hr.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(3);
  await hr.page.goBack();
  await hr.page.getByRole('button', { name: 'Brief the reviewer' }).click();
  const brief = hr.page.getByRole('dialog', { name: 'Briefing for stage 3' });
  expect(await brief.getByLabel('Content').inputValue()).toMatch(/^This stage looks at: /);
  expect(await seriousFindings(hr.page)).toEqual([]);
  await brief.getByRole('button', { name: 'Brief the reviewer' }).click();
  await hr.page.getByText('Briefed', { exact: true }).first().waitFor();
  await hr.page.getByText('not acknowledged').waitFor();

  await hr.page.getByRole('button', { name: 'Move Stage 2' }).click();
  const move = hr.page.getByRole('dialog', { name: 'Move stage 2' });
  await move.getByLabel('New day').fill(inDays(200));
  await move.getByLabel('Reason').fill('Two weeks of sick leave.');
  await move.getByRole('button', { name: 'Save' }).click();
  await move.locator('[aria-invalid=true]').waitFor();
  expect(await seriousFindings(hr.page)).toEqual([]);
  await move.getByLabel('New day').fill(inDays(4));
  await move.getByRole('button', { name: 'Save' }).click();
  await hr.page.getByText('Moved: Two weeks of sick leave.').waitFor();

  await hr.page.getByRole('button', { name: 'Add a note' }).click();
  const note = hr.page.getByRole('dialog', { name: /^Note on/ });
  await note.getByLabel('Source').selectOption({ label: 'Other source' });
  await note.getByLabel('What happened').fill('A customer praised how the boxes were packed.');
  await note.getByRole('button', { name: 'Save' }).click();
  await hr.page.getByText('A customer praised how the boxes were packed.').waitFor();
  expect(hr.misdeeds).toEqual(NOTHING);

  const leader = await demo.as('leader', { language: 'en' });
  await leader.page.goto('/trials');
  const mine = leader.page.getByRole('region', { name: /^For me/ });
  await mine
    .getByRole('link', { name: /^Acknowledge/ })
    .first()
    .click();
  const briefing = leader.page.getByRole('dialog', { name: 'Briefing for stage 3' });
  await briefing.getByText('This stage looks at:').waitFor();
  expect(await seriousFindings(leader.page)).toEqual([]);
  await briefing.getByRole('button', { name: 'Acknowledge the briefing' }).click();
  await leader.page.getByText('The briefing is acknowledged').first().waitFor();
  await answered(leader.page);
  expect(await leader.page.getByText('Evidence for not hiring').count()).toBe(0);
  expect(await leader.page.getByText('A customer praised').count()).toBe(0);
  expect(leader.misdeeds).toEqual(NOTHING);
});

test('promise D7: a store manager sees the own shop on a phone and decides nothing; others see no trials', async () => {
  const { page, misdeeds } = await demo.as('store', {
    language: 'zh-CN',
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  });
  await page.goto('/trials');
  await page.getByRole('region', { name: /^由我办/ }).waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  await page.getByRole('article').getByRole('link').click();
  await page.getByText('店长提交第三阶段意见后才显示。').waitFor();
  expect(await page.getByRole('button', { name: '转正' }).count()).toBe(0);
  await page.getByRole('button', { name: '写记录' }).click();
  const note = page.getByRole('dialog');
  await note.getByLabel('发生了什么').fill('周末盘点提前半小时完成。');
  await note.getByRole('button', { name: '保存' }).click();
  await page.getByText('周末盘点提前半小时完成。').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(NOTHING);

  const clerk = await demo.as('clerk', { language: 'zh-CN' });
  await clerk.page.goto('/trials');
  await clerk.page.getByText('您没有查看此页的权限').first().waitFor();
  expect(await clerk.page.getByRole('article').count()).toBe(0);
});

test('the list keeps filters and sort in the address, and says when nothing matches', async () => {
  const { page, misdeeds } = await demo.as('gm', { language: 'en' });
  await page.goto('/trials/all?state=NOT_HIRED&sort=END_ON');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByRole('button', { name: /^Remove filter/ }).click();
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(5);
  await page.getByRole('columnheader', { name: 'Decision due' }).getByRole('button').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('DECISION_DUE_ON');
  await page.goto('/trials/all?state=DISMISSED');
  await page.getByText('Nothing matches').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.goto('/trials/00000000-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: 'Not found' }).first().waitFor();
  expect(misdeeds).toEqual(NOTHING);
});
