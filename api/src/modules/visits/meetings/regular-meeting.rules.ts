import { addDays, atLocalTime, dayOfWeek, type LocalDate } from '../../../kernel/period.ts';

export interface MeetingRhythm {
  /** 1 is Monday (rules 5.4). */
  readonly weekday: number;
  /** Such as `09:00`. */
  readonly time: string;
  readonly zone: string;
}

/** The first day from this one on that is the weekday of the meeting. */
export function firstMeetingDay(from: LocalDate, { weekday }: Pick<MeetingRhythm, 'weekday'>): LocalDate {
  return addDays(from, (weekday - dayOfWeek(from) + 7) % 7);
}

/** One meeting a week, the first on or after the day (rules 5.4). */
export function weeklyMeetings(from: LocalDate, rhythm: MeetingRhythm, weeks: number): Date[] {
  const first = firstMeetingDay(from, rhythm);
  return Array.from({ length: weeks }, (_, week) => atLocalTime(addDays(first, week * 7), rhythm.time, rhythm.zone));
}

/** The next one by rhythm alone, strictly after the instant. */
export function meetingAfter(instant: Date, today: LocalDate, rhythm: MeetingRhythm): Date {
  const [first, second] = weeklyMeetings(today, rhythm, 2) as [Date, Date];
  return first > instant ? first : second;
}
