import { describe, expect, test } from 'vitest';

import { firstMeetingDay, meetingAfter, weeklyMeetings } from './regular-meeting.rules.ts';

const MONDAY_AT_NINE = { weekday: 1, time: '09:00', zone: 'Asia/Shanghai' };

describe('regular meetings', () => {
  test('rules 5.4: once a week, on Monday by default', () => {
    expect(firstMeetingDay('2026-11-21', MONDAY_AT_NINE)).toBe('2026-11-23');
    expect(firstMeetingDay('2026-11-23', MONDAY_AT_NINE)).toBe('2026-11-23');
    expect(weeklyMeetings('2026-11-21', MONDAY_AT_NINE, 2).map((at) => at.toISOString())).toEqual([
      '2026-11-23T01:00:00.000Z',
      '2026-11-30T01:00:00.000Z',
    ]);
  });

  test('rules 5.4: the next meeting lies after the instant, also on the day itself', () => {
    const next = (instant: string): string =>
      meetingAfter(new Date(instant), '2026-11-23', MONDAY_AT_NINE).toISOString();
    expect(next('2026-11-23T00:59:59Z')).toBe('2026-11-23T01:00:00.000Z');
    expect(next('2026-11-23T01:00:00Z')).toBe('2026-11-30T01:00:00.000Z');
  });

  test('rules 1.1: nine o’clock stays nine o’clock when summer time begins', () => {
    const [before, after] = weeklyMeetings('2026-03-23', { weekday: 1, time: '09:00', zone: 'Europe/Berlin' }, 2);
    expect(before?.toISOString()).toBe('2026-03-23T08:00:00.000Z');
    expect(after?.toISOString()).toBe('2026-03-30T07:00:00.000Z');
  });
});
