import { demoAccounts } from '@living-archive/api/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Client, signIn } from '../../support/client.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const QUIET = { console: [], foreignRequests: [] };
const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true } as const;
const MINUTES = { timeout: 300_000 };

async function api(loginName: string): Promise<Client> {
  const { password = '' } = demoAccounts.find((account) => account.loginName === loginName) ?? {};
  return signIn(demo.url, loginName, password);
}

interface Reviewed {
  readonly id: string;
  readonly stageNo: number;
  readonly trial: { readonly employee: { readonly name: string } };
}

/** A stage that waits for the review of that person. */
async function stageFor(loginName: string, state: 'OPEN' | 'OVERDUE'): Promise<Reviewed> {
  const asked = `query($state: TrialStageState!) { trialStages(filter: { state: { eq: $state } }, first: 50) {
    nodes { id stageNo viewerCanReview trial { employee { name } } } } }`;
  const { trialStages } = await (await api(loginName)).run(asked, { state }).data();
  return trialStages.nodes.find(({ viewerCanReview }: { viewerCanReview: boolean }) => viewerCanReview);
}

const itemOf = (page: Page, place: number): Locator =>
  page
    .getByRole('region', { name: /逐项评分|Items/ })
    .locator('fieldset')
    .nth(place);
const savedNow = (page: Page): Locator => page.getByText(/^已保存 \d\d:\d\d$/);

test(
  'rules 19.3: a review saves itself, refuses stock remarks beside their items, and is submitted with its measure',
  MINUTES,
  async () => {
    const stage = await stageFor('leader', 'OVERDUE');
    const { page, misdeeds } = await demo.as('leader', { language: 'zh-CN', ...PHONE });
    await page.goto('/trials');
    await page
      .getByRole('link', { name: `写考核 ${stage.trial.employee.name}` })
      .first()
      .click();
    await page.getByText('已完成 3 / 11 项').waitFor();
    expect(await itemOf(page, 1).getByLabel('事实').inputValue()).toBe('还可以。');
    const heights = await itemOf(page, 3)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);

    await itemOf(page, 3).getByRole('button', { name: '3 合格' }).focus();
    await page.keyboard.press('1');
    await itemOf(page, 3).getByLabel('事实').fill('两周内录错 4 张单据，都没有当天发现。');
    await page.getByText('已完成 4 / 11 项').waitFor();
    await savedNow(page).waitFor();
    await page.getByRole('button', { name: '不合格', exact: true }).click();
    await page.reload();
    await page.getByText('已完成 4 / 11 项').waitFor();
    expect(await page.getByRole('button', { name: '不合格', exact: true }).getAttribute('aria-pressed')).toBe('true');
    const other = await demo.as('leader', { language: 'en', appearance: 'dark' });
    await other.page.goto(`/trials/stages/${stage.id}/review`);
    await other.page.getByText('4 of 11 done').waitFor();
    expect(await itemOf(other.page, 3).getByLabel('Fact').inputValue()).toContain('录错 4 张');
    expect(await seriousFindings(other.page)).toEqual([]);

    await page.getByRole('button', { name: '提交考核' }).click();
    await page.getByText('处需要补充').waitFor();
    expect(
      await itemOf(page, 4)
        .getByRole('button')
        .first()
        .evaluate((first) => first === document.activeElement),
    ).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    for (let place = 4; place < 11; place += 1) {
      await itemOf(page, place).getByRole('button', { name: '3 合格' }).click();
      await itemOf(page, place)
        .getByLabel('事实')
        .fill(`第 ${place + 1} 项：本周看过 3 次，2 次做对。`);
    }
    await page.getByRole('button', { name: '交流指导' }).click();
    await page.getByLabel('要改进什么').fill('每天下班前由带班陪同输单，一周内无错单。');
    const send = async (): Promise<void> => {
      await page.getByRole('button', { name: '提交考核' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '提交考核' }).click();
    };
    await send();
    await itemOf(page, 1).getByText('套话').waitFor();
    await itemOf(page, 2).getByText('套话').waitFor();
    expect(await itemOf(page, 3).getByText('套话').count()).toBe(0);
    expect(await itemOf(page, 4).getByLabel('事实').inputValue()).toContain('看过 3 次');
    expect(await seriousFindings(page)).toEqual([]);
    await itemOf(page, 1).getByLabel('事实').fill('到货 6 次，漏看生产日期 1 次。');
    await itemOf(page, 2).getByLabel('事实').fill('退货 3 笔，手续齐全。');
    await send();
    await page.getByText('考核已提交').first().waitFor();

    await page.getByText('每天下班前由带班陪同输单').waitFor();
    expect(await page.getByRole('button', { name: '提交考核' }).count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('trial-review')))).toEqual(
      [],
    );
    expect([misdeeds, other.misdeeds]).toEqual([QUIET, QUIET]);
  },
);

/** The shop has no manager from today on: the leader of its region reviews in his place. */
async function handOver(stage: Reviewed): Promise<void> {
  const hr = await api('hr');
  const leader = await api('leader');
  const mine = await (await api('store')).run('{ viewer { employee { id } } }').data();
  const asked = `query($id: ID!) { postings(filter: { employee: { id: { eq: $id } }, endsOn: { isNull: true } }, first: 1) {
    nodes { id version } } }`;
  const { postings } = await hr.run(asked, { id: mine['viewer'].employee.id }).data();
  const yesterday = new Date(demo.clock.now().getTime() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
  await hr.act('postingEnd', { ...postings.nodes[0], endsOn: yesterday }).data();
  await demo.server.runJob('trials.deadlines');
  const texts = { content: '第三阶段', procedure: '逐项评分', responsibility: '对事实负责' };
  await hr.act('trialBrief', { stageId: stage.id, ...texts }).data();
  const state = `query($id: ID!) { trialStage(id: $id) { version items { id } briefings { id version viewerCanAcknowledge } } }`;
  const { trialStage } = await leader.run(state, { id: stage.id }).data();
  const briefing = trialStage.briefings.find((one: { viewerCanAcknowledge: boolean }) => one.viewerCanAcknowledge);
  await leader.act('trialBriefingAcknowledge', { id: briefing.id, version: briefing.version }).data();
  const items = trialStage.items.map(({ id }: { id: string }) => ({
    itemId: id,
    rating: 3,
    fact: '能独立开店闭店 12 次。',
  }));
  await leader
    .act('trialReviewSubmit', { id: stage.id, version: trialStage.version, items, recommendation: 'CONFIRM' })
    .data();
}

test(
  'rules 19.3: when another manager has submitted meanwhile, what one wrote is not lost unseen',
  MINUTES,
  async () => {
    const stage = await stageFor('store', 'OPEN');
    const { page, misdeeds } = await demo.as('store', { language: 'en' });
    await page.goto(`/trials/stages/${stage.id}/review`);
    await page.getByText('0 of 4 done').waitFor();
    await page.getByText('It shows once the opinion of stage 3 is submitted.').waitFor();
    await itemOf(page, 0).getByRole('button', { name: '4 Excellent' }).click();
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await handOver(stage);

    await itemOf(page, 0).getByLabel('Fact').fill('Opened the shop alone on twelve days.');
    await page.getByRole('region', { name: 'What you wrote (not submitted)' }).waitFor();
    await page.getByText('Opened the shop alone on twelve days.').waitFor();
    expect(await page.getByRole('button', { name: 'Submit' }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.getByRole('region', { name: 'What you wrote (not submitted)' }).waitFor({ state: 'hidden' });

    // What came too late was refused, and the browser notes the answer.
    expect(misdeeds).toEqual({ ...QUIET, console: [expect.stringContaining('400')] });
  },
);

test('promise D7: the own trial tells outcomes and own words, and who is not on trial that there is none', async () => {
  const { page, misdeeds } = await demo.as('newcomer', { language: 'zh-CN', ...PHONE });
  await page.goto('/my-month');
  await page.getByRole('link', { name: '我的试用期' }).click();
  await page.getByText('已能独立收银和收货').waitFor();
  await answered(page);
  const told = await page.locator('main').innerText();
  expect(told).toContain('合格');
  expect(told).not.toMatch(/条码，答对|错 3 个|长短款|需改进|优秀/);
  expect(await seriousFindings(page)).toEqual([]);

  const clerk = await demo.as('clerk', { language: 'en', appearance: 'dark', ...PHONE });
  await clerk.page.goto('/my-trial');
  await clerk.page.getByText('You are not on trial').waitFor();
  expect(await seriousFindings(clerk.page)).toEqual([]);
  expect([misdeeds, clerk.misdeeds]).toEqual([QUIET, QUIET]);
});
