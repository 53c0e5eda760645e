import { countCharacters, isBlank } from '../../../kernel/text.ts';
import type { CustomerGender } from '../codes/customer-code.rules.ts';

export const NAME_LIMIT = 200;

export const CUSTOMER_NATURES = ['GOVERNMENT', 'SPECIAL', 'COMPANY', 'PERSON', 'PARTNER'] as const;
/** What kind of customer it is (rules 7.1). */
export type CustomerNature = (typeof CUSTOMER_NATURES)[number];

export const CUSTOMER_STATES = ['DRAFT', 'ACTIVE', 'DELETED', 'ANONYMISED'] as const;
export type CustomerState = (typeof CUSTOMER_STATES)[number];

export const CUSTOMER_SOURCES = ['ACQUAINTANCE', 'REFERRAL', 'RANDOM_VISIT', 'COLD_CALL'] as const;
/** How we came to the customer (rules 5.5). */
export type CustomerSource = (typeof CUSTOMER_SOURCES)[number];

/** Who came by a referral was named by a customer, and by which one is kept (rules 5.5). */
export function whyNotReferral(facts: {
  readonly source: CustomerSource | null;
  readonly referredBy: object | null;
}): 'CUSTOMER_REFERRER_REQUIRED' | null {
  return facts.source === 'REFERRAL' && facts.referredBy === null ? 'CUSTOMER_REFERRER_REQUIRED' : null;
}

export const CUSTOMER_TYPES = ['WHOLESALER', 'RETAILER', 'AGENT', 'SPECIAL_CONTRACT', 'CHAIN', 'FRANCHISE'] as const;
/** How it trades (rules 7.2). */
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

export const OWNERSHIP_FORMS = ['STATE', 'COLLECTIVE', 'PRIVATE', 'SHARE', 'JOINT_VENTURE'] as const;
/** To whom the business belongs (rules 7.2). */
export type OwnershipForm = (typeof OWNERSHIP_FORMS)[number];

export const CUSTOMER_SITES = ['BUSINESS_CENTRE', 'TRAFFIC_HUB', 'RESIDENTIAL', 'OTHER'] as const;
/** Where the business lies (rules 7.2). */
export type CustomerSite = (typeof CUSTOMER_SITES)[number];

export const TRADE_CLASSES = ['PAST', 'CURRENT', 'COMING', 'NONE'] as const;
/** Where a customer stands in trading (rules 7.1). */
export type TradeClass = (typeof TRADE_CLASSES)[number];

export const VOLUME_CLASSES = ['MAIN', 'GENERAL', 'SCATTERED'] as const;
/** Volume and position of a customer (rules 7.1). */
export type VolumeClass = (typeof VOLUME_CLASSES)[number];

export const PROSPECT_STEPS = ['COLLECTED', 'ROUTED', 'FIRST_VISITED', 'RECORDED', 'SCREENED', 'MAINTAINED'] as const;
/** The six steps of the work on a prospect, in their order (rules 5.5). */
export type ProspectStep = (typeof PROSPECT_STEPS)[number];

/** DRAFT until the direct leader approves (rules 6.2); a deleted one comes back as what it was (rules 6.4). */
const NEXT_STATES: Record<CustomerState, readonly CustomerState[]> = {
  DRAFT: ['ACTIVE', 'DELETED'],
  ACTIVE: ['DELETED'],
  DELETED: ['DRAFT', 'ACTIVE', 'ANONYMISED'],
  ANONYMISED: [],
};

export function whyNotBecome(from: CustomerState, to: CustomerState): 'CUSTOMER_STATE_NOT_NEXT' | null {
  return NEXT_STATES[from].includes(to) ? null : 'CUSTOMER_STATE_NOT_NEXT';
}

export function whyNotName(name: string): 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | null {
  if (isBlank(name)) return 'TEXT_REQUIRED';
  return countCharacters(name.trim()) > NAME_LIMIT ? 'TEXT_TOO_LONG' : null;
}

/** Which letters a nature allows (rules 4); a trading partner may be a person or a firm. */
const GENDERS_OF: Record<CustomerNature, readonly CustomerGender[]> = {
  GOVERNMENT: ['O'],
  SPECIAL: ['O'],
  COMPANY: ['O'],
  PERSON: ['X', 'M', 'F'],
  PARTNER: ['O', 'M', 'F', 'X'],
};

export function whyNotGender(nature: CustomerNature, gender: CustomerGender): 'CUSTOMER_GENDER_UNFIT' | null {
  return GENDERS_OF[nature].includes(gender) ? null : 'CUSTOMER_GENDER_UNFIT';
}

/** The letter when nobody stated one: O for organisations, X for a person who did not say (rules 4). */
export function defaultGender(nature: CustomerNature): CustomerGender {
  return nature === 'PERSON' ? 'X' : 'O';
}

export const PLACEHOLDERS: ReadonlySet<string> = new Set(['-', '--', '—', '——', '无', '無', '不详', '不詳', 'n/a']);

/** Filled means more than white space and no placeholder such as `-` or 不详 (rules 3.4). */
export function isFilled(value: string | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  const text = value.normalize('NFKC').trim().toLowerCase();
  return text !== '' && !PLACEHOLDERS.has(text);
}

/** For phones zeros alone are a placeholder too (rules 3.4). */
export function isPhoneFilled(phone: string | null | undefined): boolean {
  return isFilled(phone) && /[1-9]/.test((phone ?? '').normalize('NFKC'));
}
