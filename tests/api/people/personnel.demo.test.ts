import { expect, test } from 'vitest';

import { ownDemoApi } from '../../support/api.ts';

test('rules 20.1: the demo shows who came and went, why, and papers that run out', async () => {
  const api = await ownDemoApi();
  const hr = await api.signIn('hr', 'Mooncake-1908');
  const today = api.clock.now().toISOString().slice(0, 10);
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

  const asked = `query T($from: Date!, $to: Date!) {
    turnover(from: $from, to: $to) { hires leavers leaverToHire byReason { reason leavers } byShop { leavers } }
    employments(first: 1) { totalCount } employees(filter: { hiredOn: { isNull: false } }) { totalCount }
    employeeDocuments(filter: { validTo: { gte: $to }, isRenewed: { eq: true } }) { totalCount } }`;
  const { turnover, employments, employees, employeeDocuments } = await hr.run(asked, { from, to: today }).data();
  await api.stop();

  expect(turnover.leavers).toBe(11);
  expect(turnover.byReason.filter(({ leavers }: { leavers: number }) => leavers > 0)).toHaveLength(5);
  expect(employments.totalCount).toBe(employees.totalCount + 1);
  expect(employeeDocuments.totalCount).toBe(1);
});
