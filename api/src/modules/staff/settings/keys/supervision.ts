import { whole, word } from '../setting-kinds.ts';

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Spot checks and what rules find about shops (rules 18, 21). */
export const SUPERVISION_SETTINGS = {
  'spotCheck.minPerMonth': whole(
    { fallback: 2, min: 0, max: 31, unit: 'checks' },
    'How often each shop is checked in a month at least.',
  ),
  'spotCheck.opensAt': word('09:00', isClock, 'When a shop opens for which no roster tells it.'),
  'spotCheck.closesAt': word('21:00', isClock, 'When a shop closes for which no roster tells it.'),
  'regionLeader.cleanMonths': whole(
    { fallback: 3, min: 1, max: 24, unit: 'months' },
    'So long a candidate for leading a region was without incident.',
  ),
  'fnd.lateCount': whole(
    { fallback: 3, min: 1, max: 99, unit: 'times' },
    'From how often on in a month being late or early is a finding (FND-30).',
  ),
  'fnd.managerLateCount': whole(
    { fallback: 1, min: 1, max: 99, unit: 'times' },
    'The same for store managers (FND-30).',
  ),
  'fnd.shiftFitMinutes': whole(
    { fallback: 60, min: 1, max: 1_440, unit: 'minutes' },
    'By how much punches fit another shift better so that the shift counts as changed (FND-31).',
  ),
  'fnd.gapMinutes': whole(
    { fallback: 30, min: 0, max: 480, unit: 'minutes' },
    'A gap in the shift that is longer and covered by nothing is a private errand (FND-34).',
  ),
  'fnd.lateOutingMinutes': whole(
    { fallback: 60, min: 1, max: 480, unit: 'minutes' },
    'An outing on business that starts so late before the end of the shift is a finding (FND-35).',
  ),
} as const;
