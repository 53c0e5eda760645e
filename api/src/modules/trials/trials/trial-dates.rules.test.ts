import { describe, expect, test } from 'vitest';

import { stageDays, stageStateOn, trialDays, type TrialTerms } from './trial-dates.rules.ts';

const TERMS: TrialTerms = { months: 3, leadDays: 3, overdueDays: 3, decisionDays: 3, latestDays: 5 };

function daysOf(startsOn: string, values: { storeEntryOn?: string } & Partial<TrialTerms> = {}) {
  const { storeEntryOn = startsOn, ...terms } = values;
  const { endOn, latestOn, decisionDueOn, stages } = trialDays({ startsOn, storeEntryOn }, { ...TERMS, ...terms });
  return { due: stages.map(({ dueOn }) => dueOn), endOn, latestOn, decisionDueOn };
}

describe('rules 19.2: the days of a trial', () => {
  test.each([
    ['2026-03-02', ['2026-03-09', '2026-04-02', '2026-05-23'], '2026-06-02'],
    ['2026-11-30', ['2026-12-07', '2026-12-30', '2027-02-18'], '2027-02-28'],
    ['2026-01-31', ['2026-02-07', '2026-02-28', '2026-04-20'], '2026-04-30'],
    ['2027-11-30', ['2027-12-07', '2027-12-30', '2028-02-19'], '2028-02-29'],
    ['2028-01-31', ['2028-02-07', '2028-02-29', '2028-04-20'], '2028-04-30'],
  ])('who starts on %s', (startsOn, due, endOn) => {
    expect(daysOf(startsOn)).toMatchObject({ due, endOn });
  });

  test('rules 19.2: stages 1 and 2 count from the entry into the store; one due later than stage 3 moves to it', () => {
    const late = daysOf('2026-03-02', { storeEntryOn: '2026-05-01' });
    const latest = daysOf('2026-03-02', { storeEntryOn: '2026-05-20' });

    expect(late.due).toEqual(['2026-05-08', '2026-05-23', '2026-05-23']);
    expect(latest.due).toEqual(['2026-05-23', '2026-05-23', '2026-05-23']);
  });

  test('rules 19.2: a trial of one month, as the setting of the post says', () => {
    expect(daysOf('2026-03-02', { months: 1 })).toMatchObject({
      due: ['2026-03-09', '2026-03-23', '2026-03-23'],
      endOn: '2026-04-02',
    });
  });
});

test('rules 19.4: the decision is due three days after stage 3, and never later than five days before the end', () => {
  expect(daysOf('2026-03-02')).toMatchObject({ decisionDueOn: '2026-05-26', latestOn: '2026-05-28' });
  expect(daysOf('2026-03-02', { decisionDays: 9 })).toMatchObject({ decisionDueOn: '2026-05-28' });
});

test('rules 19.3: stages 1 and 2 open when they are due and are overdue three days later; stage 3 opens three days before', () => {
  expect(stageDays(1, '2026-03-09', TERMS)).toMatchObject({ opensOn: '2026-03-09', overdueOn: '2026-03-13' });
  expect(stageDays(2, '2026-04-02', TERMS)).toMatchObject({ opensOn: '2026-04-02', overdueOn: '2026-04-06' });
  expect(stageDays(3, '2026-05-23', TERMS)).toMatchObject({ opensOn: '2026-05-20', overdueOn: '2026-05-24' });
});

test('rules 19.3: a stage waits, is open, is overdue; its days belong to what begins on them', () => {
  const stage = stageDays(1, '2026-03-09', TERMS);

  expect(stageStateOn(stage, '2026-03-08')).toBe('WAITING');
  expect(stageStateOn(stage, '2026-03-09')).toBe('OPEN');
  expect(stageStateOn(stage, '2026-03-12')).toBe('OPEN');
  expect(stageStateOn(stage, '2026-03-13')).toBe('OVERDUE');
});
