export const FIRST_BIRTH_YEAR = 1850;

/** A year in which a person of today or of an old file can be born; not in the future. */
export function whyNotBirthYear(year: number, thisYear: number): 'VALUE_OUT_OF_RANGE' | null {
  return year >= FIRST_BIRTH_YEAR && year <= thisYear ? null : 'VALUE_OUT_OF_RANGE';
}
