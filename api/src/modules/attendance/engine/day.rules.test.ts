import { describe, expect, test } from 'vitest';

import { at, by, clerk, DAY, dayOf, incidentsOf, leave, notice, punched, shiftOn } from './facts.testing.ts';

const came = (...words: string[]) => clerk({ punches: punched(...words) });

describe('presence', () => {
  test('rules 17.3: who comes and goes in time has no incident; the second of the start is in time', () => {
    expect(incidentsOf(came('09:00 IN', '18:00 OUT'))).toEqual([]);
    expect(dayOf(came('08:00 IN', '19:00 OUT'))).toMatchObject({
      in: at('08:00'),
      out: at('19:00'),
      shiftSeconds: 8 * 3600,
      presentSeconds: 8 * 3600,
      flags: [],
    });
  });

  test('rules 17.3: late is from the start to the first IN, early from the last OUT to the end', () => {
    expect(incidentsOf(came('09:00:30 IN', '17:50 OUT'))).toEqual([
      'LATE 09:00-09:00 0.5 min un-notified',
      'EARLY 17:50-18:00 10 min un-notified',
    ]);
  });

  test('rules 17.3: the grace is not exceeded by as much, but everything counts when it is', () => {
    const graceful = by({ grace: 300 });

    expect(incidentsOf({ ...came('09:05 IN', '17:55 OUT'), ...graceful })).toEqual([]);
    expect(incidentsOf({ ...came('09:06 IN', '17:54 OUT'), ...graceful })).toEqual([
      'LATE 09:00-09:06 6 min un-notified',
      'EARLY 17:54-18:00 6 min un-notified',
    ]);
  });

  test('rules 17.3: who comes after the end or goes before the start was not there at all', () => {
    expect(incidentsOf(came('18:30 IN', '19:00 OUT'))).toEqual(['LATE 09:00-18:00 480 min un-notified']);
    expect(incidentsOf(came('07:00 IN', '08:00 OUT'))).toEqual(['EARLY 09:00-18:00 480 min un-notified']);
  });

  test('rules 17.3: breaks are not counted', () => {
    expect(incidentsOf(came('13:30 IN', '18:00 OUT'))).toEqual(['LATE 09:00-13:30 210 min un-notified']);
    expect(incidentsOf(came('09:00 IN', '12:00 OUT', '13:00 IN', '18:00 OUT'))).toEqual([]);
  });

  test('rules 17.3: a gap of 30 min is none, a longer one counts as a whole; lunch takes nothing from it', () => {
    expect(incidentsOf(came('09:00 IN', '14:00 OUT', '14:30 IN', '18:00 OUT'))).toEqual([]);
    expect(incidentsOf(came('09:00 IN', '14:00 OUT', '14:30:01 IN', '18:00 OUT'))).toHaveLength(1);
    expect(incidentsOf(came('09:00 IN', '11:50 OUT', '13:20 IN', '18:00 OUT'))).toEqual([]);
    expect(incidentsOf(came('09:00 IN', '11:50 OUT', '13:25 IN', '18:00 OUT'))).toEqual([
      'PERSONAL 11:50-13:25 35 min un-notified',
    ]);
  });

  test('rules 17.3: no punches at all is absence over the whole shift, net of breaks', () => {
    expect(incidentsOf(came())).toEqual(['ABSENT 09:00-18:00 480 min un-notified']);
    expect(dayOf(came()).flags).toEqual([]);
  });

  test('rules 17.3: punches at another store are kept, but are no presence', () => {
    const day = dayOf(came('09:00 IN ELSEWHERE', '18:00 OUT ELSEWHERE'));

    expect(day).toMatchObject({ presentSeconds: 0, flags: ['WRONG_STORE'], in: null, out: null });
    expect(day.punches).toHaveLength(2);
    expect(day.incidents.map(({ kind }) => kind)).toEqual(['ABSENT']);
  });

  test('rules 17.3: a sign-in at HR is presence for everybody', () => {
    const day = dayOf(came('09:00 IN HQ', '12:00 OUT HQ', '13:00 IN', '18:00 OUT'));

    expect(day).toMatchObject({ incidents: [], flags: ['HQ_VISIT'] });
  });

  test('rules 17.2: a shift across midnight belongs to its start date', () => {
    const night = shiftOn('2026-03-31', { start: '22:00', end: '06:00', breaks: [] });
    const facts = clerk({ shifts: [night], punches: punched('2026-03-31 22:10 IN', '2026-04-01 06:00 OUT') });

    expect(dayOf(facts).date).toBe('2026-03-31');
    expect(incidentsOf(facts)).toEqual(['LATE 22:00-22:10 10 min un-notified']);
  });
});

describe('missing punches', () => {
  test('rules 17.3: without a last OUT absent from the last known presence, or only flagged', () => {
    const facts = came('09:00 IN', '12:00 OUT', '13:00 IN');

    expect(incidentsOf(facts)).toEqual(['ABSENT 13:00-18:00 300 min un-notified']);
    expect(dayOf(facts)).toMatchObject({ flags: ['MISSING_PUNCH'], out: at('12:00') });
    expect(dayOf({ ...facts, ...by({ missingPunch: 'FLAG_ONLY' }) })).toMatchObject({
      incidents: [],
      flags: ['MISSING_PUNCH'],
    });
  });

  test('rules 17.3: without any IN absent until the first known presence', () => {
    expect(incidentsOf(came('12:00 OUT'))).toEqual([
      'ABSENT 09:00-12:00 180 min un-notified',
      'EARLY 13:00-18:00 300 min un-notified',
    ]);
    expect(dayOf(came('12:00 OUT')).flags).toEqual(['MISSING_PUNCH']);
  });

  test('rules 17.3: of two INs the first holds, of two OUTs the last; far apart they are flagged', () => {
    const doubled = dayOf(came('08:55 IN', '09:02 IN', '17:58 OUT', '18:01 OUT'));
    const apart = dayOf(came('09:00 IN', '13:00 IN', '14:00 OUT', '18:00 OUT'));

    expect(doubled).toMatchObject({ incidents: [], flags: [], in: at('08:55'), out: at('18:01') });
    expect(apart).toMatchObject({ incidents: [], flags: ['MISSING_PUNCH'] });
  });

  test('rules 17.3: an OUT before the shift and an IN after it tell nothing about it', () => {
    expect(incidentsOf(came('08:30 OUT', '09:20 IN', '17:40 OUT', '18:05 IN'))).toEqual([
      'LATE 09:00-09:20 20 min un-notified',
      'EARLY 17:40-18:00 20 min un-notified',
    ]);
  });

  test('rules 18.1: who was met at a spot check was there until then', () => {
    expect(incidentsOf(came('09:00 IN', '15:00 SEEN'))).toEqual(['ABSENT 15:00-18:00 180 min un-notified']);
    expect(incidentsOf(came('09:00 IN', '15:00 SEEN', '18:00 OUT'))).toEqual([]);
    expect(dayOf(came('09:00 IN', '12:00 OUT', '15:00 SEEN', '18:00 OUT'))).toMatchObject({
      incidents: [],
      flags: ['MISSING_PUNCH'],
    });
  });
});

describe('devices that tell no direction', () => {
  test('rules 17.3: coming and going take turns', () => {
    expect(incidentsOf(came('09:00 ?', '14:00 ?', '15:00 ?', '18:00 ?'))).toEqual([
      'PERSONAL 14:00-15:00 60 min un-notified',
    ]);
  });

  test('rules 17.3: the last of an odd number has come, and his OUT is missing', () => {
    expect(dayOf(came('09:00 ?', '12:00 ?', '13:00 ?')).flags).toEqual(['MISSING_PUNCH']);
  });

  test('rules 17.3: touched twice within a minute is touched once', () => {
    expect(incidentsOf(came('09:00:00 ?', '09:00:04 ?', '18:00:00 ?', '18:00:50 ?'))).toEqual([]);
    expect(incidentsOf({ ...came('09:00:00 ?', '09:00:04 ?', '18:00:00 ?'), ...by({ repeat: 0 }) })).not.toEqual([]);
  });

  test('rules 17.3: who appears at another place has come there', () => {
    expect(incidentsOf(came('09:00 ?', '10:00 ? HQ', '11:00 ? HQ', '11:25 ?', '18:00 ?'))).toEqual([]);
  });
});

describe('leave', () => {
  test('rules 17.3: the covered minutes become sick or personal leave, also while it is pending', () => {
    const facts = clerk({
      punches: [],
      leaves: [leave('09:00-12:30', { kind: 'SICK' }), leave('12:30-18:00', { state: 'PENDING' })],
    });

    expect(incidentsOf(facts)).toEqual(['SICK 09:00-12:00 180 min notified', 'PERSONAL 13:00-18:00 300 min notified']);
  });

  test('rules 17.3: rejected leave covers nothing, and its minutes are un-notified', () => {
    const facts = clerk({ punches: [], leaves: [leave('09:00-18:00', { state: 'REJECTED' })] });

    expect(incidentsOf(facts)).toEqual(['ABSENT 09:00-18:00 480 min un-notified']);
  });

  test('rules 17.2: other leave does not break full attendance', () => {
    const facts = clerk({ punches: [], leaves: [leave('09:00-18:00', { kind: 'OTHER' })] });

    expect(incidentsOf(facts)).toEqual(['OTHER 09:00-18:00 480 min excused']);
  });

  test('rules 17.3: leave that was asked for when it had begun is un-notified, unless HR was told before', () => {
    const leaves = [leave('14:00-16:00', { requestedAt: at('14:00') })];
    const facts = clerk({ punches: punched('09:00 IN', '14:00 OUT', '16:00 IN', '18:00 OUT'), leaves });

    expect(incidentsOf(facts)).toEqual(['PERSONAL 14:00-16:00 120 min un-notified']);
    expect(incidentsOf({ ...facts, notices: [notice('14:00-15:00', { requestedAt: at('13:59') })] })).toEqual([
      'PERSONAL 14:00-15:00 60 min notified',
      'PERSONAL 15:00-16:00 60 min un-notified',
    ]);
  });

  test('rules 17.3: leave over several days is cut by each shift', () => {
    const facts = clerk({
      shifts: [shiftOn(DAY), shiftOn('2026-03-03')],
      punches: [],
      leaves: [leave('2026-03-01 00:00-2026-03-03 12:00')],
    });

    expect(incidentsOf(facts)).toEqual([
      'PERSONAL 09:00-18:00 480 min notified',
      'PERSONAL 09:00-12:00 180 min notified',
      'ABSENT 13:00-18:00 300 min un-notified',
    ]);
  });

  test('rules 17.3: minutes of two leaves count once: approved, then what does not break attendance, then the earlier', () => {
    const pending = leave('09:00-15:00', { kind: 'OTHER', state: 'PENDING' });
    const facts = clerk({ punches: [], leaves: [pending, leave('11:00-18:00', { kind: 'SICK' })] });

    expect(incidentsOf(facts)).toEqual(['OTHER 09:00-11:00 120 min excused', 'SICK 11:00-18:00 360 min notified']);
  });

  test('rules 17.3: leave stays leave when punches show presence, which is flagged', () => {
    const day = dayOf(clerk({ leaves: [leave('14:00-18:00')] }));

    expect(day.incidents).toMatchObject([{ kind: 'PERSONAL', seconds: 4 * 3600 }]);
    expect(day.flags).toEqual(['PRESENT_DURING_LEAVE']);
    expect(dayOf(clerk({ leaves: [leave('17:30-18:00')] })).flags).toEqual([]);
  });

  test('rules 17.3: the grace counts from the end of the leave, and from the end of the break after it', () => {
    const facts = { ...came('13:05 IN', '18:00 OUT'), leaves: [leave('09:00-12:00')], ...by({ grace: 300 }) };

    expect(incidentsOf(facts)).toEqual(['PERSONAL 09:00-12:00 180 min notified']);
    expect(incidentsOf({ ...facts, ...by({ grace: 240 }) })).toContain('LATE 13:00-13:05 5 min un-notified');
  });
});

describe('notice', () => {
  const late = came('09:30 IN', '18:00 OUT');

  test('rules 17.3: it must be before the incident, and the manager of the shop is not HR', () => {
    expect(incidentsOf({ ...late, notices: [notice('09:00-10:00')] })).toEqual(['LATE 09:00-09:30 30 min notified']);
    expect(incidentsOf(late)).toEqual(['LATE 09:00-09:30 30 min un-notified']);
  });

  test('rules 17.3: only what it covers is notified', () => {
    expect(incidentsOf({ ...late, notices: [notice('09:00-09:10')] })).toEqual([
      'LATE 09:00-09:10 10 min notified',
      'LATE 09:10-09:30 20 min un-notified',
    ]);
  });

  test('rules 17.3: who tells HR when he is late already tells it late for all of it', () => {
    const notices = [notice('09:15-09:30', { requestedAt: at('09:10') })];

    expect(incidentsOf({ ...late, notices })).toEqual(['LATE 09:00-09:30 30 min un-notified']);
  });

  test('rules 17.3: a rejected one is none; a pending one counts unless the policy wants approval (Q8)', () => {
    const pending = { ...late, notices: [notice('09:00-10:00')] };

    expect(incidentsOf({ ...late, notices: [notice('09:00-10:00', { state: 'REJECTED' })] })[0]).toContain(
      'un-notified',
    );
    expect(incidentsOf({ ...pending, ...by({ noticeRule: 'APPROVED' }) })[0]).toContain('un-notified');
  });

  test('rules 17.3: the incident names what reached HR in time', () => {
    const day = dayOf({ ...late, notices: [notice('09:00-10:00'), notice('09:00-09:30', { state: 'REJECTED' })] });

    expect(day.incidents).toMatchObject([{ noticeIds: ['09:00-10:00'], causeId: null, reason: 'LATE', clause: 2 }]);
  });
});
