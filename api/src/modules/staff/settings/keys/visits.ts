import { whole, word } from '../setting-kinds.ts';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Settings about cards, visits and their planning (rules 21). */
export const VISITS_SETTINGS = {
  'card.slotCount': whole({ fallback: 8, min: 7, max: 10, unit: 'slots' }, 'How many visits a new card holds.'),
  'card.maxBasicFields': whole(
    { fallback: 12, min: 1, max: 40, unit: 'fields' },
    'How many fields a card shows beside its slots.',
  ),
  'visit.memoWindow': whole({ fallback: 24, min: 1, max: 720, unit: 'hours' }, 'After how long a memo counts as late.'),
  'visit.ownershipGrace': whole(
    { fallback: 7, min: 0, max: 90, unit: 'days' },
    'How long before the start of an ownership a visit may lie.',
  ),
  'visit.editWindow': whole(
    { fallback: 24, min: 0, max: 720, unit: 'hours' },
    'How long the author may correct an entry.',
  ),
  'visit.interval.A': whole({ fallback: 14, min: 1, max: 730, unit: 'days' }, 'Planned days between visits, grade A.'),
  'visit.interval.B': whole({ fallback: 30, min: 1, max: 730, unit: 'days' }, 'Planned days between visits, grade B.'),
  'visit.interval.C': whole({ fallback: 60, min: 1, max: 730, unit: 'days' }, 'Planned days between visits, grade C.'),
  'visit.interval.D': whole({ fallback: 90, min: 1, max: 730, unit: 'days' }, 'Planned days between visits, grade D.'),
  'visit.interval.N': whole(
    { fallback: 90, min: 1, max: 730, unit: 'days' },
    'Planned days between visits, not yet graded.',
  ),
  'meeting.weekday': whole(
    { fallback: 1, min: 1, max: 7, unit: 'day of the week' },
    'On which day the reps come back to the regular meeting; 1 is Monday.',
  ),
  'meeting.time': word('09:00', (text) => CLOCK_TIME.test(text), 'When the regular meeting begins, such as 09:00.'),
  'meeting.weeksAhead': whole(
    { fallback: 8, min: 1, max: 53, unit: 'weeks' },
    'For how many weeks regular meetings are planned by themselves.',
  ),
  'visit.prepWindow': whole(
    { fallback: 48, min: 1, max: 720, unit: 'hours' },
    'How long before a visit looking the customer up counts as preparing it.',
  ),
  'visit.positionDays': whole(
    { fallback: 90, min: 1, max: 3650, unit: 'days' },
    'How long the place where a visit was written down is kept.',
  ),
  'visit.consultationDays': whole(
    { fallback: 365, min: 180, max: 1096, unit: 'days' },
    'How long it is kept who looked a customer up; whether a visit was prepared stays with the visit.',
  ),
  'satisfaction.scale': whole(
    { fallback: 5, min: 2, max: 10, unit: 'points' },
    'The best score a customer gives; 1 is the worst.',
  ),
} as const;
