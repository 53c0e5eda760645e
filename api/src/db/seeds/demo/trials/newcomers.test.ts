import { expect, test } from 'vitest';

import { addDays, addMonthsClamped } from '../../../../kernel/period.ts';
import { stageStateOn, trialDays } from '../../../../modules/trials/trials/trial-dates.rules.ts';
import { NEWCOMERS, newcomerNumber, newcomers } from './newcomers.ts';

const TERMS = { months: 3, leadDays: 3, overdueDays: 3, decisionDays: 3, latestDays: 5 };
const days = Array.from({ length: 800 }, (_, at) => addDays('2026-01-01', at));

function statesOn(today: string): string[] {
  const people = newcomers(today);
  return NEWCOMERS.map((name) => {
    const { hiredOn } = people[name];
    const { stages, endOn } = trialDays({ startsOn: hiredOn, storeEntryOn: hiredOn }, TERMS);
    const states = stages.map((stage) => stageStateOn(stage, today));
    return `${name} ${states.join(' ')}${endOn <= today ? ' OVER' : ''}`;
  });
}

test('rules 19: on every day the demo has trials of every kind', () => {
  for (const today of days) {
    expect(statesOn(today), today).toEqual([
      'PASSED OVERDUE OVERDUE OVERDUE OVER',
      'WARNED OVERDUE OVERDUE OVERDUE OVER',
      'REFUSED OVERDUE OVERDUE OVERDUE OVER',
      'FIRST OPEN WAITING WAITING',
      'SECOND OVERDUE OVERDUE WAITING',
      'THIRD OVERDUE OVERDUE OPEN',
      'ENDING OVERDUE OVERDUE OVERDUE',
    ]);
    const { leftOn, hiredOn } = newcomers(today).REFUSED;
    expect(leftOn).toBe(addDays(addMonthsClamped(hiredOn, 3), -1));
    expect((leftOn ?? today) < today).toBe(true);
  }
});

test('their numbers follow upon those of the others', () => {
  expect(NEWCOMERS.map(newcomerNumber)).toEqual(['E041', 'E042', 'E043', 'E044', 'E045', 'E046', 'E047']);
});
