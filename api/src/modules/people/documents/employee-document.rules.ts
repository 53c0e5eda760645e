import type { LocalDate } from '../../../kernel/period.ts';

interface Validity {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export function whyNotValidity({ validFrom, validTo }: Validity): 'DOCUMENT_ENDS_BEFORE_START' | null {
  return validFrom !== null && validTo !== null && validTo < validFrom ? 'DOCUMENT_ENDS_BEFORE_START' : null;
}

/** The last four signs of a long number, the last one of a short one (promise D1). */
export function maskNumber(number: string): string {
  const signs = [...number.trim()];
  const shown = signs.length >= 8 ? 4 : signs.length >= 5 ? 1 : 0;
  return `****${shown === 0 ? '' : signs.slice(-shown).join('')}`;
}
