export const VOLUME_STATES = ['OPEN', 'CLOSED'] as const;
export type VolumeState = (typeof VOLUME_STATES)[number];

/** The section of what belongs to no rep. */
export const HOUSE_SECTION = 'HQ';

export interface ItemPlace {
  readonly year: number;
  readonly categoryNo: number;
  readonly sectionCode: string;
  readonly seq: number;
}

const SEQ_DIGITS = 4;

/** `2026-4-S01-0012`: year, category, rep and a sequence of its own (rules 6.6). */
export function itemNumber({ year, categoryNo, sectionCode, seq }: ItemPlace): string {
  return `${year}-${categoryNo}-${sectionCode}-${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

/** Bound once a year: only what is over, and only once it is tidy (rules 6.6, 6.8). */
export function whyNotClose(
  { state, year, untidyItems }: { state: VolumeState; year: number; untidyItems: number },
  thisYear: number,
): 'VOLUME_CLOSED' | 'VOLUME_YEAR_NOT_OVER' | 'VOLUME_NOT_TIDY' | null {
  if (state === 'CLOSED') return 'VOLUME_CLOSED';
  if (year >= thisYear) return 'VOLUME_YEAR_NOT_OVER';
  return untidyItems > 0 ? 'VOLUME_NOT_TIDY' : null;
}

export interface KnownVolume {
  readonly year: number;
  readonly sectionCode: string;
  readonly state: VolumeState;
}

/**
 * The year whose volume takes an item of a year. What comes late, when the volume is bound, goes to the next year's (rules
 * 6.6); so it does when the year of the category is bound and this section had nothing in it.
 */
export function yearFor(happened: number, sectionCode: string, volumesOfCategory: readonly KnownVolume[]): number {
  const lastBound = Math.max(happened, ...volumesOfCategory.map(({ year }) => year));
  for (let year = happened; year <= lastBound; year += 1) {
    const ofYear = volumesOfCategory.filter((volume) => volume.year === year);
    const own = ofYear.find((volume) => volume.sectionCode === sectionCode);
    const isBound = own ? own.state === 'CLOSED' : ofYear.some(({ state }) => state === 'CLOSED');
    if (!isBound) return year;
  }
  return lastBound + 1;
}
