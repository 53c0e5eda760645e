import { expect, test } from 'vitest';

import { ownDemoApi } from '../../support/api.ts';

test('the demo has needs, courses, peaks, requisitions and candidates of every kind', async () => {
  const api = await ownDemoApi();
  const hr = await api.signIn('hr', 'Mooncake-1908');
  const asked = `{
    trainingNeeds { totalCount } businessPeaks { totalCount } hiringRequisitions { totalCount }
    held: trainingSessions(filter: { state: { eq: HELD } }) { totalCount }
    overridden: trainingSessions(filter: { overrideReason: { isNull: false } }) { nodes { peakName } }
    reserve: candidates(filter: { state: { eq: RESERVE } }) { totalCount }
    hired: candidates(filter: { state: { eq: HIRED } }) { nodes { name employee { name } } }
    assistantAppraisals { totalCount }
    careerLadder { level headcount } }`;
  const data = await hr.run(asked).data();

  expect(data['trainingNeeds'].totalCount).toBe(7);
  expect(data['businessPeaks'].totalCount).toBe(7);
  expect(data['hiringRequisitions'].totalCount).toBe(5);
  expect(data['assistantAppraisals'].totalCount).toBe(4);
  expect(data['held'].totalCount).toBe(1);
  expect(data['overridden'].nodes[0].peakName).toContain('中秋');
  expect(data['reserve'].totalCount).toBe(3);
  const [hired] = data['hired'].nodes;
  expect(hired.employee.name).toBe(hired.name);
  const clerks = data['careerLadder'].find(({ level }: { level: string }) => level === 'CLERK');
  expect(clerks.headcount).toBeGreaterThan(5);
  await api.stop();
});
