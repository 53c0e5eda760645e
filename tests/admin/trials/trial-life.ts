import { demoAccounts } from '@living-archive/api/testing';
import type { Locator, Page } from 'playwright-core';

import { answered, seriousFindings } from '../../support/browser.ts';
import { signIn } from '../../support/client.ts';
import type { Demo, Setup, Visitor } from '../../support/demo.ts';

const PASSWORD = 'osmanthus-cake-2026';
/** That of the account `store`. */
const SHOP = '南京路总店';
export const PHONE: Setup = { language: 'zh-CN', viewport: { width: 375, height: 800 } };
export const DESK: Setup = { language: 'zh-CN' };

/** Somebody on trial, as HR, the store manager and the person meet the product: each step is done in a browser. */
export interface OnTrial {
  readonly name: string;
  readonly loginName: string;
}

interface Rating {
  readonly rating: '不合格' | '需改进' | '合格' | '优秀';
  readonly fact: string;
}

export interface Written {
  /** For the items in their order; the last one stands for those that follow. */
  readonly items: readonly Rating[];
  readonly outcome: '合格' | '不合格' | '建议转正' | '建议不录用';
  /** What else the outcome asks for. */
  readonly more?: (page: Page) => Promise<void>;
}

const companyDay = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Background work does what a day of the clock brings. */
export async function daysLater(demo: Demo, days: number): Promise<void> {
  demo.clock.forward({ days });
  for (const job of ['trials.start', 'trials.deadlines', 'trials.findings']) await demo.server.runJob(job);
}

async function chooseByWord(field: Locator, word: string): Promise<void> {
  const option = field.locator('option', { hasText: word }).first();
  await option.waitFor({ state: 'attached' });
  await field.selectOption(await option.getAttribute('value'));
}

/** HR enters somebody for the shop of the store manager; the account is the administrator's. */
export async function hired(demo: Demo, name: string): Promise<OnTrial> {
  const { page } = await demo.as('hr', DESK);
  await page.goto('/employees');
  await page.getByRole('button', { name: '新建员工' }).click();
  const dialog = page.getByRole('dialog');
  const loginName = `trial.${crypto.randomUUID().slice(0, 8)}`;
  await dialog.getByLabel('工号').fill(loginName.slice(-8));
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('入职日期').fill(companyDay(demo.clock.now()));
  await chooseByWord(dialog.getByLabel('招聘渠道'), '校园');
  await chooseByWord(dialog.getByLabel('岗位'), '店员');
  await chooseByWord(dialog.getByLabel('门店'), SHOP);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.context().close();
  await giveAccount(demo, { name, loginName });
  await daysLater(demo, 0);
  return { name, loginName };
}

async function giveAccount(demo: Demo, { name, loginName }: OnTrial): Promise<void> {
  const { password = '' } = demoAccounts.find((account) => account.loginName === 'admin') ?? {};
  const admin = await signIn(demo.url, 'admin', password);
  const asked = `query($name: String!) { employees(filter: { name: { eq: $name } }, first: 1) { nodes { id } } roles(first: 100) { nodes { id key } } }`;
  const { employees, roles } = await admin.run(asked, { name }).data();
  const role = roles.nodes.find((one: { key: string }) => one.key === 'CLERK');
  const account = { loginName, employeeId: employees.nodes[0].id, roleIds: [role.id] };
  const { accountCreate } = await admin.act('accountCreate', account, 'clearText').data();
  await admin
    .act('passwordSetByLink', { token: String(accountCreate.clearText).split('#')[1], newPassword: PASSWORD })
    .data();
}

/** The person on the phone; demo accounts share another password. */
export async function asPerson(demo: Demo, { loginName }: OnTrial): Promise<Visitor> {
  const opened = await demo.visitor(PHONE);
  await opened.page.goto('/sign-in');
  await opened.page.locator('input[name=username]').fill(loginName);
  await opened.page.locator('input[name=password]').fill(PASSWORD);
  await opened.page.locator('button[type=submit]').click();
  await opened.page.waitForURL((at) => at.pathname !== '/sign-in');
  await opened.page.goto('/my-trial');
  await opened.page.getByRole('heading', { level: 1, name: '我的试用期' }).waitFor();
  return opened;
}

/** HR on the page of the person's trial, by the board. */
export async function asHr(demo: Demo, { name }: OnTrial): Promise<Visitor> {
  const opened = await demo.as('hr', DESK);
  await opened.page.goto('/trials/all');
  await opened.page.getByRole('link', { name }).first().click();
  await opened.page.getByRole('heading', { level: 1, name: `${name} 的试用期` }).waitFor();
  await answered(opened.page);
  return opened;
}

export const stageOf = (page: Page, no: 1 | 2 | 3): Locator => page.getByRole('region', { name: `第${no}阶段` });

export async function briefed(demo: Demo, person: OnTrial, no: 1 | 2 | 3): Promise<void> {
  const { page } = await asHr(demo, person);
  await stageOf(page, no).getByRole('button', { name: '向考核人交底' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '向考核人交底' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.context().close();
}

/** The store manager on the phone, in the form of a stage, with the briefing acknowledged. */
export async function atReview(demo: Demo, { name }: OnTrial, no: 1 | 2 | 3): Promise<Visitor> {
  const opened = await demo.as('store', PHONE);
  const { page } = opened;
  await page.goto('/trials/all');
  await page.getByRole('link', { name }).first().click();
  await stageOf(page, no).getByRole('link', { name: '写考核' }).click();
  await page.getByRole('button', { name: '我已阅读并理解' }).click();
  await page.getByText('已完成 0 /').waitFor();
  return opened;
}

export async function write(page: Page, { items, outcome, more }: Written): Promise<void> {
  const groups = page.getByRole('region', { name: '逐项评分' }).locator('fieldset');
  for (let at = 0; at < (await groups.count()); at += 1) {
    const { rating, fact } = items[Math.min(at, items.length - 1)] ?? { rating: '合格', fact: '' };
    await groups
      .nth(at)
      .getByRole('button', { name: new RegExp(`^\\d ${rating}$`) })
      .click();
    await groups
      .nth(at)
      .getByLabel('事实')
      .fill(fact.replace('#', String(at + 1)));
  }
  await page.getByRole('button', { name: outcome, exact: true }).last().click();
  await more?.(page);
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交考核' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交考核' }).click();
}

/** Written, checked by axe and submitted by the store manager. */
export async function reviewed(
  demo: Demo,
  person: OnTrial,
  review: Written & { no: 1 | 2 | 3 },
): Promise<readonly unknown[]> {
  const { page } = await atReview(demo, person, review.no);
  await write(page, review);
  const found = await seriousFindings(page);
  await submit(page);
  await page.getByText('考核已提交').first().waitFor();
  await page.context().close();
  return found;
}

export async function selfAssessed(demo: Demo, person: OnTrial, text: string): Promise<void> {
  const { page } = await asPerson(demo, person);
  await page.getByLabel('做得好的地方').fill(text);
  await page.getByRole('button', { name: '提交自评' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交自评' }).click();
  await page.getByText('自评已提交').first().waitFor();
  await page.context().close();
}

export async function decided(page: Page, what: '转正' | '不予录用', reason: string): Promise<void> {
  await page.getByRole('button', { name: what, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill(reason);
  await dialog.getByRole('button', { name: what, exact: true }).click();
  await page.getByText('决定已保存').first().waitFor();
}
