export const DUPLICATE_MATCHES = ['PHONE', 'NAME', 'TAX_NUMBER'] as const;
/** By what a customer looks like another one (rules 6.5). */
export type DuplicateMatch = (typeof DUPLICATE_MATCHES)[number];

export interface Lookalike {
  readonly match: DuplicateMatch;
  readonly isDeleted: boolean;
}

type Refusal = 'CUSTOMER_DUPLICATE_FOUND' | 'CUSTOMER_DELETED_FOUND';

/** Beside which field of the form the refusal stands. */
const FIELD_OF: Record<DuplicateMatch, string> = { PHONE: 'phone', NAME: 'name', TAX_NUMBER: 'taxNumber' };

/**
 * A customer that looks like one that is there already is opened only by who says that it is another one; one in the bin
 * with the same phone is better restored (rules 6.4, 6.5).
 */
export function whyNotOpen(
  found: readonly Lookalike[],
  isKnownDistinct: boolean,
): { readonly reason: Refusal; readonly field: string } | null {
  if (isKnownDistinct) return null;
  const present = found.find(({ isDeleted }) => !isDeleted);
  if (present) return { reason: 'CUSTOMER_DUPLICATE_FOUND', field: FIELD_OF[present.match] };
  const deleted = found.find(({ isDeleted }) => isDeleted);
  return deleted ? { reason: 'CUSTOMER_DELETED_FOUND', field: FIELD_OF[deleted.match] } : null;
}

const LEAST_DIGITS = 7;

/** How a phone number may be written in digits: with and without the country code of China. Too short ones find nobody. */
export function phoneForms(phone: string | null | undefined): readonly string[] {
  const digits = (phone ?? '').normalize('NFKC').replaceAll(/\D/g, '');
  const national = digits.replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (national.length < LEAST_DIGITS || !/[1-9]/.test(national)) return [];
  return [national, `86${national}`, `0086${national}`];
}

/** Letters and digits alone, in capitals; blank when there are none. */
export function taxKey(taxNumber: string | null | undefined): string {
  return (taxNumber ?? '')
    .normalize('NFKC')
    .replaceAll(/[^0-9A-Za-z]/g, '')
    .toUpperCase();
}
