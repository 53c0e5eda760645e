import { describe, expect, test } from 'vitest';

import { at, by, clerk, dayOf, incidentsOf, leave, manager, notice, outing, payOf, punched } from './facts.testing.ts';

describe('what a clerk was out for', () => {
  const errand = clerk({ punches: punched('09:00 IN', '14:00 OUT', '15:30 IN', '18:00 OUT') });

  test('rules 17.3: approved business is excused where it overlaps; pending it is only a notice', () => {
    const approved = { ...errand, outings: [outing('14:00-15:15')] };

    expect(incidentsOf(approved)).toEqual(['PERSONAL 14:00-15:15 75 min excused']);
    expect(incidentsOf({ ...errand, outings: [outing('14:00-15:30', { state: 'PENDING' })] })).toEqual([
      'PERSONAL 14:00-15:30 90 min notified',
    ]);
  });

  test('rules 17.4 (4): a visit to headquarters of a clerk is business', () => {
    expect(incidentsOf({ ...errand, outings: [outing('14:00-15:30', { kind: 'HQ' })] })).toEqual([
      'PERSONAL 14:00-15:30 90 min excused',
    ]);
  });

  test('rules 17.3: a private errand is personal for as long as it really was', () => {
    const outings = [outing('14:00-16:00', { kind: 'PRIVATE', state: 'PENDING' })];

    expect(incidentsOf({ ...errand, outings })).toEqual(['PERSONAL 14:00-15:30 90 min notified']);
  });

  test('rules 17.3: a private errand that no punch shows counts as it was asked for, until somebody is back', () => {
    const outings = [outing('14:00-16:00', { kind: 'PRIVATE' })];

    expect(incidentsOf(clerk({ outings }))).toEqual(['PERSONAL 14:00-16:00 120 min notified']);
    expect(incidentsOf(clerk({ punches: punched('09:00 IN', '15:00 IN', '18:00 OUT'), outings }))).toEqual([
      'PERSONAL 14:00-15:00 60 min notified',
    ]);
  });

  test('rules 17.3: a rejected one covers nothing, and one asked for too late is un-notified', () => {
    const rejected = [outing('14:00-15:30', { kind: 'PRIVATE', state: 'REJECTED' })];
    const tooLate = [outing('14:00-15:30', { kind: 'PRIVATE', requestedAt: at('14:00') })];

    expect(incidentsOf({ ...errand, outings: rejected })).toEqual(['PERSONAL 14:00-15:30 90 min un-notified']);
    expect(incidentsOf({ ...errand, outings: tooLate })).toEqual(['PERSONAL 14:00-15:30 90 min un-notified']);
  });

  test('rules 17.3: leave comes before outings', () => {
    const both = { leaves: [leave('14:00-15:00')], outings: [outing('14:00-15:30', { kind: 'PRIVATE' })] };

    expect(dayOf({ ...errand, ...both }).incidents.map(({ reason }) => reason)).toEqual(['LEAVE', 'PRIVATE_OUTING']);
  });
});

describe('a visit of the manager to headquarters', () => {
  const visit = (...words: string[]) => manager({ punches: punched(...words) });

  test('rules 17.4 (4): the way there counts from the last store OUT, or for 90 min', () => {
    expect(incidentsOf(visit('09:00 IN', '14:00 OUT', '15:00 IN HQ', '16:00 OUT HQ', '17:00 IN', '18:00 OUT'))).toEqual(
      ['PERSONAL 14:00-15:00 60 min excused', 'PERSONAL 16:00-17:00 60 min excused'],
    );
    expect(incidentsOf(visit('11:00 IN HQ', '18:00 OUT HQ'))).toEqual([
      'LATE 09:00-09:30 30 min un-notified',
      'LATE 09:30-11:00 90 min excused',
    ]);
  });

  test('rules 17.4 (4): the way back counts until the next store IN, or for 90 min; the rest is judged normally', () => {
    expect(incidentsOf(visit('09:00 IN HQ', '13:00 OUT HQ', '15:15 IN', '18:00 OUT'))).toEqual([
      'PERSONAL 13:00-14:30 90 min excused',
      'PERSONAL 14:30-15:15 45 min un-notified',
    ]);
    expect(incidentsOf(visit('09:00 IN', '14:00 OUT', '14:30 IN HQ', '15:00 OUT HQ'))).toEqual([
      'PERSONAL 14:00-14:30 30 min excused',
      'EARLY 15:00-16:30 90 min excused',
      'EARLY 16:30-18:00 90 min un-notified',
    ]);
  });

  test('rules 17.4 (4): what lies before the store OUT and after the store IN is not excused', () => {
    expect(incidentsOf(visit('10:00 IN', '10:10 OUT', '10:20 IN HQ', '11:00 OUT HQ', '11:10 IN', '11:20 OUT'))).toEqual(
      [
        'LATE 09:00-10:00 60 min un-notified',
        'PERSONAL 10:10-10:20 10 min excused',
        'PERSONAL 11:00-11:10 10 min excused',
        'EARLY 11:20-18:00 340 min un-notified',
      ],
    );
  });

  test('rules 17.4 (4): without a sign-in nothing is excused, also not by a declaration; HR was told, though', () => {
    const facts = visit('09:00 IN', '14:00 OUT', '16:00 IN', '18:00 OUT');

    expect(incidentsOf({ ...facts, outings: [outing('14:00-16:00', { kind: 'HQ' })] })).toEqual([
      'PERSONAL 14:00-16:00 120 min notified',
    ]);
  });

  test('rules 17.4 (4): without a sign-out it was the moment of the sign-in', () => {
    const facts = visit('09:00 IN HQ', '14:00 IN', '18:00 OUT');

    expect(incidentsOf(facts)).toEqual([
      'PERSONAL 09:00-10:30 90 min excused',
      'PERSONAL 10:30-14:00 150 min un-notified',
    ]);
    expect(dayOf(facts).flags).toEqual(['MISSING_PUNCH', 'HQ_VISIT']);
    expect(incidentsOf(visit('09:00 IN', '16:00 OUT', '16:30 IN HQ'))).toEqual([
      'PERSONAL 16:00-16:30 30 min excused',
      'EARLY 16:30-18:00 90 min excused',
    ]);
  });

  test('rules 17.4 (4): each of two visits has its own way; what is left between them is a short gap', () => {
    const facts = visit('09:00 IN HQ', '10:00 OUT HQ', '14:00 IN HQ', '18:00 OUT HQ');

    expect(incidentsOf(facts)).toEqual(['PERSONAL 10:00-11:30 90 min excused', 'PERSONAL 13:00-14:00 60 min excused']);
  });

  test('rules 17.4 (4): switched off, a manager is judged as a clerk', () => {
    const facts = {
      ...visit('10:00 IN HQ', '11:00 OUT HQ', '12:00 IN', '18:00 OUT'),
      ...by({ clauses: [2, 3, 5, 6] }),
    };

    expect(incidentsOf(facts)).toEqual([
      'LATE 09:00-10:00 60 min un-notified',
      'PERSONAL 11:00-12:00 60 min un-notified',
    ]);
  });
});

describe('an outing of the manager on business', () => {
  const errand = (...words: string[]) => manager({ punches: punched(...words) });
  const early = errand('09:00 IN', '16:30 OUT');

  test('rules 17.4 (5): out after the start and back before the end is work, as long as it takes', () => {
    const facts = errand('09:00 IN', '14:00 OUT', '17:59 IN', '18:00 OUT');

    expect(incidentsOf({ ...facts, outings: [outing('14:00-15:00', { state: 'PENDING' })] })).toEqual([
      'PERSONAL 14:00-17:59 239 min excused',
    ]);
    expect(incidentsOf({ ...facts, outings: [outing('14:00-15:00', { state: 'REJECTED' })] })).toEqual([
      'PERSONAL 14:00-17:59 239 min un-notified',
    ]);
  });

  test('rules 17.4 (5): back at the end is not back before it', () => {
    const facts = errand('09:00 IN', '16:30 OUT', '18:00 IN', '18:01 OUT');

    expect(incidentsOf({ ...facts, outings: [outing('16:30-18:00')] })).toEqual([
      'OUTING_VIOLATION 16:30-18:00 90 min notified',
    ]);
  });

  test('rules 17.4 (5): not at the store at the start is a violation, which comes before being late', () => {
    const facts = { ...errand('10:00 IN', '18:00 OUT'), outings: [outing('08:30-09:45')] };

    expect(incidentsOf(facts)).toEqual([
      'OUTING_VIOLATION 09:00-09:45 45 min notified',
      'LATE 09:45-10:00 15 min un-notified',
    ]);
  });

  test('rules 17.4 (5): a reason that HR accepted excuses if it was explained before the outing', () => {
    const outings = [outing('16:30-18:00', { reasonState: 'ACCEPTED', requestedAt: at('16:29:59') })];
    const tooLate = [outing('16:30-18:00', { reasonState: 'ACCEPTED', requestedAt: at('16:30') })];

    expect(incidentsOf({ ...early, outings })).toEqual(['EARLY 16:30-18:00 90 min excused']);
    expect(payOf({ ...early, outings })).toEqual({ bonus: '600.00', deduction: '0.00' });
    expect(incidentsOf({ ...early, outings: tooLate })).toEqual(['OUTING_VIOLATION 16:30-18:00 90 min un-notified']);
  });

  test('rules 17.4 (5): an answer that is still to come at the end of the month is none', () => {
    expect(incidentsOf({ ...early, outings: [outing('16:30-18:00')] })[0]).toContain('OUTING_VIOLATION');
  });

  test('rules 17.4 (5): single also where HR was told, and also where the outing was refused', () => {
    const refused = [outing('16:30-18:00', { state: 'REJECTED' })];

    expect(payOf({ ...early, outings: [outing('16:30-18:00')], notices: [notice('16:30-18:00')] }).deduction).toBe(
      '30.00',
    );
    expect(payOf({ ...early, outings: refused }).deduction).toBe('30.00');
  });

  test('rules 17.4 (5): absent all day with an outing is a violation for as long as the outing was', () => {
    expect(incidentsOf({ ...errand(), outings: [outing('09:00-12:00')] })).toEqual([
      'OUTING_VIOLATION 09:00-12:00 180 min notified',
      'ABSENT 13:00-18:00 300 min un-notified',
    ]);
  });

  test('rules 17.4 (5): within the grace nothing is violated', () => {
    const facts = { ...errand('09:05 IN', '18:00 OUT'), outings: [outing('08:30-09:05')], ...by({ grace: 300 }) };

    expect(incidentsOf(facts)).toEqual([]);
  });

  test('rules 17.4 (5): a private errand of the manager is no business', () => {
    const facts = errand('09:00 IN', '14:00 OUT', '15:00 IN', '18:00 OUT');

    expect(incidentsOf({ ...facts, outings: [outing('14:00-15:00', { kind: 'PRIVATE' })] })).toEqual([
      'PERSONAL 14:00-15:00 60 min notified',
    ]);
  });

  test('rules 17.4 (5): switched off, a manager is judged as a clerk', () => {
    expect(incidentsOf({ ...early, outings: [outing('16:30-18:00')], ...by({ clauses: [2, 3, 4, 6] }) })).toEqual([
      'EARLY 16:30-18:00 90 min excused',
    ]);
  });
});
