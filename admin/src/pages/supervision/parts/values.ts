import { today } from '../../../lib/company-clock.ts';
import { formatMonth } from '../../../lib/format.ts';
import type { Option } from '../../../lib/list-filter.ts';
import { addMonths } from '../../../lib/months.ts';

export const METHODS = ['PHONE', 'VIDEO', 'ON_SITE'] as const;
export const FOUND = ['PRESENT', 'ABSENT', 'OTHER_PLACE', 'UNREACHABLE'] as const;
export const FOUND_TONES = {
  PRESENT: 'success',
  ABSENT: 'error',
  OTHER_PLACE: 'warning',
  UNREACHABLE: 'neutral',
} as const;
export const EXPECTED_TONES = { ON_DUTY: 'success', ON_LEAVE: 'warning', OUT: 'warning', OFF: 'neutral' } as const;

/** `2026-11` and its neighbours, the latest first. */
export function monthOptions(back: number, ahead: number): Option[] {
  const first = today();
  return Array.from({ length: back + ahead + 1 }, (_, at) => {
    const month = addMonths(first, ahead - at).slice(0, 7);
    return { value: month, label: `${month.slice(0, 4)} · ${formatMonth(Number(month.slice(5)))}` };
  });
}
