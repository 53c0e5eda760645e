import { compare, rateOf } from '../../../kernel/money.ts';

/** When a field belongs to the required ones (rules 3.4). */
export type RequiredOf = 'ALL' | 'TRADING' | 'KEY';

/** What must be known of a customer, and of which customers (rules 3.4). */
export const REQUIREMENTS = {
  name: 'ALL',
  region: 'ALL',
  phone: 'ALL',
  source: 'ALL',
  address: 'TRADING',
  contactPerson: 'TRADING',
  priceTerms: 'TRADING',
  paymentTerms: 'TRADING',
  grade: 'TRADING',
  creditStatus: 'KEY',
  responsiblePerson: 'KEY',
  competitorRelation: 'KEY',
  potentialAmountYear: 'KEY',
} as const satisfies Record<string, RequiredOf>;

export type RequiredField = keyof typeof REQUIREMENTS;

export const REQUIRED_FIELDS = Object.keys(REQUIREMENTS) as readonly RequiredField[];

/** So many items of group E must be known of one person behind a key customer (rules 3.4). */
export const PERSON_ITEMS = 4;

export type Weights = Readonly<Record<string, number>>;

const USUAL_WEIGHT = 1;

export function weightOf(field: RequiredField, weights: Weights): number {
  return weights[field] ?? USUAL_WEIGHT;
}

interface Standing {
  readonly isTrading: boolean;
  readonly isKey: boolean;
}

/** Trading and key customers need more than the rest; who is both needs all of it (rules 3.4). */
export function requiredFields({ isTrading, isKey }: Standing): RequiredField[] {
  const needed: Record<RequiredOf, boolean> = { ALL: true, TRADING: isTrading, KEY: isKey };
  return REQUIRED_FIELDS.filter((field) => needed[REQUIREMENTS[field]]);
}

interface Completeness {
  /** Four places, half rounded up. */
  readonly share: string;
  readonly missing: readonly RequiredField[];
}

/** `known`: filled with more than a placeholder, and reviewed where that is due (rules 3.3, 3.4). */
export function completenessOf(standing: Standing, known: ReadonlySet<string>, weights: Weights = {}): Completeness {
  const required = requiredFields(standing);
  const sum = (fields: readonly RequiredField[]): number =>
    fields.reduce((total, field) => total + weightOf(field, weights), 0);
  const missing = required.filter((field) => !known.has(field));
  const share = rateOf(String(sum(required) - sum(missing)), String(sum(required)));
  return { share: share ?? '1.0000', missing };
}

export interface SignedFacts {
  readonly signedOn: string | null;
  readonly completeness: string;
  readonly dataConfirmedAt: Date | null;
}

/** Signed customers whose data are not whole, or not confirmed by the supervisor (rules 3.4). */
export function isFollowedUp({ signedOn, completeness, dataConfirmedAt }: SignedFacts): boolean {
  return signedOn !== null && (compare(completeness, '1') < 0 || dataConfirmedAt === null);
}

/** A field that hardly anybody fills for a year only makes the form wide (rules 3.1). */
export const BLANK_TOO_OFTEN = '0.8000';
export const BLANK_MONTHS = 12;

/** Proposed for removal: not required, and above the limit in each of the last twelve months (rules 3.1). */
export function isProposedForRemoval(field: string, monthlyShares: readonly (string | null)[]): boolean {
  if (Object.hasOwn(REQUIREMENTS, field) || monthlyShares.length < BLANK_MONTHS) return false;
  return monthlyShares.slice(0, BLANK_MONTHS).every((share) => share !== null && compare(share, BLANK_TOO_OFTEN) > 0);
}

/** Only data of signed customers are confirmed, and once (rules 3.4). */
export function whyNotConfirm({
  signedOn,
  dataConfirmedAt,
}: Pick<SignedFacts, 'signedOn' | 'dataConfirmedAt'>):
  | 'CUSTOMER_NOT_SIGNED'
  | 'CUSTOMER_DATA_CONFIRMED_ALREADY'
  | null {
  if (signedOn === null) return 'CUSTOMER_NOT_SIGNED';
  return dataConfirmedAt === null ? null : 'CUSTOMER_DATA_CONFIRMED_ALREADY';
}

/** What stands on the visit card until the sales manager chooses otherwise (rules 3.1). */
export const USUAL_CARD_FIELDS: readonly string[] = [
  'phone',
  'address',
  'contactPerson',
  'lineOfBusiness',
  'type',
  'priceTerms',
  'paymentTerms',
  'preference',
  'problems',
  'competitorRelation',
];

/** A wide form stays blank: the card shows few fields, each once (rules 3.1). */
export function whyNotCardFields(
  fields: readonly string[],
  { most, known }: { most: number; known: ReadonlySet<string> },
): 'VALUE_REQUIRED' | 'CARD_FIELDS_TOO_MANY' | 'FIELD_UNKNOWN' | null {
  if (fields.length === 0) return 'VALUE_REQUIRED';
  if (fields.length > most) return 'CARD_FIELDS_TOO_MANY';
  const isKnownOnce = fields.every((field) => known.has(field)) && new Set(fields).size === fields.length;
  return isKnownOnce ? null : 'FIELD_UNKNOWN';
}
