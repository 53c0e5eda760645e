import { whole } from '../setting-kinds.ts';

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
} as const;
