import { add, compare, isPositive, multiply, sum } from '../../../kernel/money.ts';
import type { LocalDate } from '../../../kernel/period.ts';

/** By what volume is measured: pieces shipped, or the net amount of what was shipped (rules 7.3). */
export const ABC_BASES = ['QUANTITY', 'AMOUNT'] as const;
export type AbcBasis = (typeof ABC_BASES)[number];

export type AbcGrade = 'A' | 'B' | 'C';

export interface AbcCandidate {
  readonly id: string;
  /** Shipped less accepted returns in the trailing twelve months, as decimal text. */
  readonly volume: string;
  readonly firstOrderOn: LocalDate | null;
  readonly serial: number;
}

/** Up to which hundredths of the whole volume customers are A, and B. */
export interface AbcThresholds {
  readonly a: number;
  readonly b: number;
}

export interface AbcPlace {
  readonly id: string;
  readonly place: number;
  readonly cumBefore: string;
  readonly grade: AbcGrade;
}

/** Volume descending; ties go to the earlier first order, then to the smaller serial (rules 7.3). */
export function compareVolume(one: AbcCandidate, other: AbcCandidate): number {
  const byVolume = compare(other.volume, one.volume);
  if (byVolume !== 0) return byVolume;
  const [first, second] = [one.firstOrderOn ?? '9999-12-31', other.firstOrderOn ?? '9999-12-31'];
  if (first !== second) return first < second ? -1 : 1;
  return one.serial - other.serial;
}

/** Without fractions: whoever begins at exactly the threshold lies behind it (rules 7.3). */
function isBelow(cumBefore: string, total: string, hundredths: number): boolean {
  return compare(multiply(cumBefore, '100'), multiply(total, String(hundredths))) < 0;
}

export function gradeOf(
  { volume, cumBefore, total }: { volume: string; cumBefore: string; total: string },
  { a, b }: AbcThresholds,
): AbcGrade {
  if (!isPositive(volume)) return 'C';
  if (isBelow(cumBefore, total, a)) return 'A';
  return isBelow(cumBefore, total, b) ? 'B' : 'C';
}

/** Who stands where; nobody when nothing was shipped at all (rules 7.3). The job does the same in one statement. */
export function classify(candidates: readonly AbcCandidate[], thresholds: AbcThresholds): AbcPlace[] {
  const total = sum(candidates.map(({ volume }) => volume));
  if (!isPositive(total)) return [];
  let cumBefore: string = '0';
  return candidates.toSorted(compareVolume).map(({ id, volume }, at) => {
    const place = { id, place: at + 1, cumBefore, grade: gradeOf({ volume, cumBefore, total }, thresholds) };
    cumBefore = add(cumBefore, volume);
    return place;
  });
}

/** `0.80/0.95` as hundredths. */
export function thresholdsFrom(setting: string): AbcThresholds {
  const [a = 0, b = 0] = setting.split('/').map((share) => Math.round(Number(share) * 100));
  return { a, b };
}
