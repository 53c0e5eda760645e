import { expect, test } from 'vitest';

import { at, by, changeTo, clerk, DAY, dayOf, incidentsOf, manager, punched, shiftOn } from './facts.testing.ts';
import { judgeMonth } from './month.rules.ts';

const EARLY = shiftOn(DAY, { start: '07:30', end: '16:30', breaks: [] });
const worked = { punches: punched('07:30 IN', '16:30 OUT') };

test('rules 17.4 (6): told before both shifts, a manager works the new one, undecided or approved', () => {
  const sentAt = at('07:29:59');

  expect(incidentsOf(manager({ ...worked, shiftChanges: [changeTo(EARLY, { sentAt })] }))).toEqual([]);
  expect(
    incidentsOf(manager({ ...worked, shiftChanges: [changeTo(EARLY, { sentAt, decision: 'APPROVED' })] })),
  ).toEqual([]);
});

test('rules 17.4 (6): told when one of them has begun, or refused, the old roster judges and it is flagged', () => {
  const late = manager({ ...worked, shiftChanges: [changeTo(EARLY, { sentAt: at('07:30'), decision: 'APPROVED' })] });
  const refused = manager({ ...worked, shiftChanges: [changeTo(EARLY, { decision: 'REJECTED' })] });

  for (const facts of [late, refused]) {
    expect(dayOf(facts).flags).toEqual(['UNREPORTED_SHIFT_CHANGE']);
    expect(incidentsOf(facts)).toEqual(['EARLY 16:30-18:00 90 min un-notified']);
  }
});

test('rules 17.4 (6): a clerk changes a shift with approval, whenever he asked', () => {
  const approved = [changeTo(EARLY, { sentAt: at('10:00'), decision: 'APPROVED' })];

  expect(incidentsOf(clerk({ ...worked, shiftChanges: approved }))).toEqual([]);
  expect(dayOf(clerk({ ...worked, shiftChanges: [changeTo(EARLY)] }))).toMatchObject({
    shift: { from: at('09:00') },
    flags: [],
  });
});

test('rules 17.4 (6): switched off, a manager needs the approval as well', () => {
  const facts = manager({ ...worked, shiftChanges: [changeTo(EARLY)], ...by({ clauses: [2, 3, 4, 5] }) });

  expect(dayOf(facts)).toMatchObject({ shift: { from: at('09:00') }, flags: [] });
});

test('rules 17.4 (6): a day off that is moved moves the working day', () => {
  const away = shiftOn('2026-03-05');
  const facts = manager({
    punches: punched('2026-03-05 09:00 IN', '2026-03-05 18:00 OUT'),
    shiftChanges: [changeTo(away)],
  });

  expect(judgeMonth(facts).days.map(({ date, incidents }) => ({ date, incidents }))).toEqual([
    { date: '2026-03-05', incidents: [] },
  ]);
  expect(judgeMonth({ ...facts, shiftChanges: [changeTo(null)] }).days).toEqual([]);
});

test('rules 17.4 (6): of several valid changes the last one holds', () => {
  const late = shiftOn(DAY, { start: '12:00', end: '21:00', breaks: [] });
  const changes = [changeTo(late, { id: 'second', sentAt: at('07:00') }), changeTo(EARLY)];

  expect(dayOf(manager({ shiftChanges: changes })).shift).toBe(late);
});
