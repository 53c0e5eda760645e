import { beforeAll, expect, test } from 'vitest';

import { ownDemoApi, type TestApi } from '../../support/api.ts';
import { rowsOf } from './on-trial.ts';

let api: TestApi;

beforeAll(async () => {
  api = await ownDemoApi();
  return () => api.stop();
});

test('rules 19: the demo has seven trials, from the first stage to what was decided', async () => {
  const trials = await rowsOf<{ text: string }>(
    api,
    `select concat_ws(' ', e.number, t.state, (select string_agg(s.state, ' ' order by s.stage_no) from trial_stages s
       where s.trial_id = t.id)) as text from trials t join employees e on e.id = t.employee_id order by e.number`,
  );
  expect(trials.map(({ text }) => text)).toEqual([
    'E041 CONFIRMED SUBMITTED SUBMITTED SUBMITTED',
    'E042 CONFIRMED SUBMITTED SUBMITTED SUBMITTED',
    'E043 NOT_HIRED SUBMITTED SUBMITTED SUBMITTED',
    'E044 RUNNING OPEN WAITING WAITING',
    'E045 RUNNING SUBMITTED OVERDUE WAITING',
    'E046 RUNNING SUBMITTED SUBMITTED OPEN',
    'E047 RUNNING SUBMITTED SUBMITTED SUBMITTED',
  ]);
});

test('rules 19.5: the rules find in them what is wrong, and the jobs of the night change nothing', async () => {
  const found = async () =>
    (await rowsOf<{ rule: string }>(api, `select rule from findings where rule >= 'FND-40' order by rule`)).map(
      ({ rule }) => rule,
    );
  const before = await found();
  expect(new Set(before)).toEqual(new Set(['FND-40', 'FND-41', 'FND-42', 'FND-43']));
  const count = async (table: string) =>
    (await rowsOf<{ n: number }>(api, `select count(*)::int as n from ${table}`))[0]?.n;
  const notices = await count("notifications where kind like 'TRIAL_%'");
  expect(notices).toBeGreaterThan(5);

  for (const job of ['trials.start', 'trials.deadlines', 'trials.findings']) await api.runJob(job);

  expect(await found()).toEqual(before);
  expect(await count("notifications where kind like 'TRIAL_%'")).toBe(notices);
  expect(await count('trials')).toBe(7);
});
