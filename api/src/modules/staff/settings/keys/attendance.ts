import { parseDecimal, parseRate } from '../../../../kernel/money.ts';
import { isLocalDate } from '../../../../kernel/period.ts';
import { whole, word } from '../setting-kinds.ts';

const isShare = (text: string): boolean => parseRate(text) !== null;
const isMultiplier = (text: string): boolean => Number(parseDecimal(text, { whole: 2, places: 2 })) >= 1;
const isHours = (text: string): boolean => Number(parseDecimal(text, { whole: 3, places: 2 })) > 0;
const isOneOf =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);

/** 29 February is no day of every year. */
const isDayOfYear = (text: string): boolean => isLocalDate(`2026-${text}`);

/** With what a new version of the attendance policy begins (rules 17.6, 21); it is judged by versions alone. */
export const ATTENDANCE_SETTINGS = {
  'attendance.effectiveFrom': word(
    '02-03',
    isDayOfYear,
    'Day of the year (MM-DD) from which a new policy of attendance is in force, where it names none.',
  ),
  'attendance.partialRate': word('0.80', isShare, 'Share of the bonus that is left after an incident.'),
  'attendance.unnotifiedMultiplier': word(
    '2',
    isMultiplier,
    'By how much hours without prior notice are multiplied, at least 1.',
  ),
  'attendance.grace': whole(
    { fallback: 0, min: 0, max: 240, unit: 'minutes' },
    'So many minutes late or early are nothing.',
  ),
  'attendance.gap': whole(
    { fallback: 30, min: 0, max: 480, unit: 'minutes' },
    'How long a gap inside the shift may be that is covered by nothing.',
  ),
  'attendance.punchWindow': whole(
    { fallback: 240, min: 0, max: 720, unit: 'minutes' },
    'How long before and after a shift a punch belongs to it.',
  ),
  'attendance.hqTravel': whole(
    { fallback: 90, min: 0, max: 720, unit: 'minutes' },
    'How long a store manager is on the way to headquarters, and back as well.',
  ),
  'attendance.rounding': word(
    'EXACT',
    isOneOf('EXACT', 'CEIL_HOUR_PER_MONTH', 'CEIL_HOUR_PER_INCIDENT'),
    'How minutes become hours: EXACT, CEIL_HOUR_PER_MONTH or CEIL_HOUR_PER_INCIDENT.',
  ),
  'attendance.monthlyHours': word('174', isHours, 'Hours by which the monthly wage is divided.'),
  'roster.minPeople': whole(
    { fallback: 2, min: 0, max: 99, unit: 'people' },
    'A shop with fewer people is warned of when its roster is drawn up.',
  ),
  'roster.maxPeople': whole(
    { fallback: 6, min: 1, max: 99, unit: 'people' },
    'A shop with more people is warned of when its roster is drawn up.',
  ),
  'deduction.cap': word(
    'WARN',
    isOneOf('OFF', 'WARN', 'APPLY'),
    'What the limit of deductions does: OFF, WARN or APPLY.',
  ),
  'deduction.capShare': word('0.20', isShare, 'Share of the monthly wage that is deducted at most.'),
  'punch.keepPosition': whole(
    { fallback: 90, min: 1, max: 365, unit: 'days' },
    'How long it is kept where people punched in the browser.',
  ),
  'punch.clockTolerance': whole(
    { fallback: 5, min: 0, max: 240, unit: 'minutes' },
    'How far the clock of a device may be ahead before its punches are refused.',
  ),
  'punch.oldest': whole(
    { fallback: 400, min: 1, max: 4000, unit: 'days' },
    'Punches of devices that are older come from a wrong clock and are refused.',
  ),
  'attendance.objectionDays': whole(
    { fallback: 7, min: 1, max: 60, unit: 'days' },
    'How many days one may object to the own result of a month after it was there.',
  ),
  'attendance.reportTolerance': whole(
    { fallback: 0, min: 0, max: 60, unit: 'minutes' },
    'So many minutes between the report of a shop and the punches are no difference.',
  ),
  'leave.overdraft': word(
    'REFUSE',
    isOneOf('REFUSE', 'WARN'),
    'What happens to leave that exceeds the hours granted for its kind and year: REFUSE or WARN.',
  ),
} as const;
