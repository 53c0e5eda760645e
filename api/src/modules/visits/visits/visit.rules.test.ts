import { describe, expect, test } from 'vitest';

import {
  isLateMemo,
  maskPosition,
  whyNotAmend,
  whyNotEdit,
  whyNotHandling,
  whyNotKind,
  whyNotMonth,
  whyNotNextVisitOn,
  whyNotPosition,
  whyNotSummary,
  whyNotVisitedAt,
  whyNotVoid,
  type VisitFacts,
} from './visit.rules.ts';

const zone = 'Asia/Shanghai';
const recordedAt = new Date('2026-11-20T02:00:00Z');
const visit: VisitFacts = { status: 'RECORDED', cardStatus: 'ACTIVE', recordedAt, recordedById: 'wang' };

describe('recording', () => {
  test('rules 5.2: a memo has 1 to 200 characters, and an emoji is one of them', () => {
    expect(whyNotSummary('好')).toBeNull();
    expect(whyNotSummary('😀'.repeat(200))).toBeNull();
    expect(whyNotSummary('记'.repeat(201))).toBe('TEXT_TOO_LONG');
    expect(whyNotSummary('   ')).toBe('TEXT_REQUIRED');
  });

  test('rules 5.2: only the first counted visit is a first visit', () => {
    expect(whyNotKind('FIRST', false)).toBeNull();
    expect(whyNotKind('FIRST', true)).toBe('VISIT_NOT_FIRST');
    expect(whyNotKind('RETURN', true)).toBeNull();
  });

  test('rules 5.2: nobody records a visit of tomorrow', () => {
    const now = new Date('2026-11-20T02:00:00Z');
    const facts = { ownershipStartsAt: new Date('2026-01-01T00:00:00Z'), graceDays: 7, zone };

    expect(whyNotVisitedAt({ ...facts, visitedAt: now }, now)).toBeNull();
    expect(whyNotVisitedAt({ ...facts, visitedAt: new Date(now.getTime() + 1) }, now)).toBe('VISIT_IN_FUTURE');
  });

  test('rules 5.2: a visit may lie seven days before the ownership starts, not eight', () => {
    const now = new Date('2026-11-20T02:00:00Z');
    const facts = { ownershipStartsAt: new Date('2026-11-15T10:00:00Z'), graceDays: 7, zone };
    const firstMoment = new Date('2026-11-07T16:00:00Z');

    expect(whyNotVisitedAt({ ...facts, visitedAt: firstMoment }, now)).toBeNull();
    expect(whyNotVisitedAt({ ...facts, visitedAt: new Date(firstMoment.getTime() - 1) }, now)).toBe(
      'VISIT_BEFORE_OWNERSHIP',
    );
  });

  test('rules 5.2: a memo after 24 hours is late, exactly 24 hours is not', () => {
    const visitedAt = new Date('2026-11-19T02:00:00Z');

    expect(isLateMemo({ visitedAt, recordedAt }, 24)).toBe(false);
    expect(isLateMemo({ visitedAt, recordedAt: new Date(recordedAt.getTime() + 1) }, 24)).toBe(true);
  });

  test('rules 5.2: the next visit may be the same day, not earlier', () => {
    expect(whyNotNextVisitOn(null, '2026-11-20')).toBeNull();
    expect(whyNotNextVisitOn('2026-11-20', '2026-11-20')).toBeNull();
    expect(whyNotNextVisitOn('2026-11-19', '2026-11-20')).toBe('NEXT_VISIT_BEFORE_VISIT');
  });

  test('rules 5.2: no visit comes into a month whose figures are published', () => {
    expect(whyNotMonth(false)).toBeNull();
    expect(whyNotMonth(true)).toBe('VISIT_MONTH_LOCKED');
  });

  test('rules 5.2: listen, share, clarify, present, ask: a checklist beside an objection', () => {
    const none = { hasListened: false, hasShared: false, hasClarified: false, hasPresented: false, hasAsked: false };

    expect(whyNotHandling({ ...none, objection: null })).toBeNull();
    expect(whyNotHandling({ ...none, hasListened: true, hasAsked: true, objection: 'NO_MONEY' })).toBeNull();
    expect(whyNotHandling({ ...none, hasListened: true, objection: null })).toBe('VISIT_HANDLING_WITHOUT_OBJECTION');
  });

  test('rules 5.2, promise D1: a position is latitude and longitude; others see the neighbourhood', () => {
    expect(whyNotPosition(null)).toBeNull();
    expect(whyNotPosition('31.23040,121.47370')).toBeNull();
    for (const wrong of ['91,0', '0,181', '31.2', 'here', '31.2304001,121']) {
      expect(whyNotPosition(wrong)).toBe('VISIT_POSITION_INVALID');
    }
    expect(maskPosition('31.23040,-121.47370')).toBe('31.2,-121.5');
  });
});

describe('correcting', () => {
  const inTime = { editorId: 'wang', now: new Date('2026-11-21T02:00:00Z'), windowHours: 24 };

  test('rules 5.2: the author corrects within 24 hours', () => {
    expect(whyNotEdit(visit, inTime)).toBeNull();
    expect(whyNotEdit(visit, { ...inTime, now: new Date('2026-11-21T02:00:01Z') })).toBe('VISIT_EDIT_TOO_LATE');
  });

  test('rules 5.2: nobody corrects the entry of somebody else', () => {
    expect(whyNotEdit(visit, { ...inTime, editorId: 'li' })).toBe('VISIT_OF_OTHER_AUTHOR');
  });

  test('rules 5.1: entries of an attached card are read-only, also for their author', () => {
    expect(whyNotEdit({ ...visit, cardStatus: 'ATTACHED' }, inTime)).toBe('CARD_READ_ONLY');
    expect(whyNotVoid({ ...visit, cardStatus: 'ATTACHED' }, 'wrong customer')).toBe('CARD_READ_ONLY');
  });

  test('rules 5.2: later the author adds lines, and nobody else does; not below a void entry or on an attached card', () => {
    expect(whyNotAmend(visit, 'wang')).toBeNull();
    expect(whyNotAmend(visit, 'li')).toBe('VISIT_OF_OTHER_AUTHOR');
    expect(whyNotAmend({ ...visit, status: 'VOIDED' }, 'wang')).toBe('VISIT_VOIDED');
    expect(whyNotAmend({ ...visit, cardStatus: 'ATTACHED' }, 'wang')).toBe('CARD_READ_ONLY');
  });

  test('rules 5.2: voiding needs a reason and happens once', () => {
    expect(whyNotVoid(visit, 'wrong customer')).toBeNull();
    expect(whyNotVoid(visit, ' ')).toBe('TEXT_REQUIRED');
    expect(whyNotVoid({ ...visit, status: 'VOIDED' }, 'again')).toBe('VISIT_VOIDED');
    expect(whyNotEdit({ ...visit, status: 'VOIDED' }, inTime)).toBe('VISIT_VOIDED');
  });
});
