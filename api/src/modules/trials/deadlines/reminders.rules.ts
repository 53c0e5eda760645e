import { addDays, type LocalDate } from '../../../kernel/period.ts';
import { addWorkdays, type WorkCalendar } from '../../../kernel/workdays.ts';

/** Of what the reviewer of a stage is reminded: it opened, it is due, it was due. */
export interface StageReminder {
  readonly step: 'OPEN' | 'DUE' | 'LATE';
  /** Days of work after it was due; 0 before and on that day. */
  readonly days: number;
  readonly on: LocalDate;
}

interface StageDates {
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
}

interface Reminding {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  /** So many days of work after the due date, 0 for the day itself (setting `trial.reminderDays`). */
  readonly afterDays: readonly number[];
}

/** When there would have been which reminder, the earliest first; on one day the later step stands last. */
function remindersOf({ opensOn, dueOn }: StageDates, { calendar, afterDays }: Reminding): StageReminder[] {
  const due = addWorkdays(calendar, dueOn, 0);
  const opened: StageReminder = { step: 'OPEN', days: 0, on: addWorkdays(calendar, opensOn, 0) };
  const after = afterDays
    .toSorted((one, other) => one - other)
    .map((days): StageReminder => ({
      step: days === 0 ? 'DUE' : 'LATE',
      days,
      on: days === 0 ? due : addWorkdays(calendar, due, days),
    }));
  return [opened, ...after];
}

/**
 * The newest reminder whose day has come (rules 19.3): it falls on a day of work, on the next one where its own is none. Days
 * count from there, so no two fall together because of a weekend. Who asks late gets the newest alone, never all that were
 * missed; who remembers what was told tells none twice.
 */
export function stageReminder(dates: StageDates, reminding: Reminding): StageReminder | null {
  return remindersOf(dates, reminding).findLast(({ on }) => on <= reminding.today) ?? null;
}

interface Alarming {
  readonly today: LocalDate;
  /** So many days before the end (setting `trial.alarmDays`). */
  readonly alarmDays: readonly number[];
}

/** The newest alarm before the end of a trial, as days before it (rules 19.4). Calendar days: the end waits for no day of work. */
export function trialAlarm(endOn: LocalDate, { today, alarmDays }: Alarming): number | null {
  if (today >= endOn) return null;
  const begun = alarmDays.filter((days) => addDays(endOn, -days) <= today);
  return begun.length === 0 ? null : Math.min(...begun);
}
