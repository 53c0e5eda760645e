import type { Option } from '../../lib/list-filter.ts';
import { optionsOf } from '../../ui/field.ts';
import { t } from '../../words/i18n.ts';

export const GRADES = ['A', 'B', 'C', 'D', 'N'] as const;
export const GENDERS = ['O', 'M', 'F', 'X'] as const;
export const NATURES = ['GOVERNMENT', 'SPECIAL', 'COMPANY', 'PERSON', 'PARTNER'] as const;
export const STATES = ['DRAFT', 'ACTIVE', 'DELETED', 'ANONYMISED'] as const;
export const SOURCES = ['ACQUAINTANCE', 'REFERRAL', 'RANDOM_VISIT', 'COLD_CALL'] as const;
export const CUSTOMER_TYPES = ['WHOLESALER', 'RETAILER', 'AGENT', 'SPECIAL_CONTRACT', 'CHAIN', 'FRANCHISE'] as const;
export const OWNERSHIP_FORMS = ['STATE', 'COLLECTIVE', 'PRIVATE', 'SHARE', 'JOINT_VENTURE'] as const;
export const CUSTOMER_SITES = ['BUSINESS_CENTRE', 'TRAFFIC_HUB', 'RESIDENTIAL', 'OTHER'] as const;
const TRADE_CLASSES = ['PAST', 'CURRENT', 'COMING', 'NONE'] as const;
const VOLUME_CLASSES = ['MAIN', 'GENERAL', 'SCATTERED'] as const;
const DEALINGS = ['DIRECT', 'INDIRECT'] as const;
export const CONTACT_ROLES = ['OWNER', 'OPERATOR', 'LEGAL', 'CONTACT'] as const;

type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

export const GRADE_TONES: Readonly<Record<(typeof GRADES)[number], Tone>> = {
  A: 'success',
  B: 'info',
  C: 'neutral',
  D: 'error',
  N: 'neutral',
};

export const STATE_TONES: Readonly<Record<(typeof STATES)[number], Tone>> = {
  DRAFT: 'warning',
  ACTIVE: 'success',
  DELETED: 'error',
  ANONYMISED: 'neutral',
};

export const gradeOptions = (): Option[] => optionsOf(GRADES, (one) => t(`enum.grade.${one}`));
export const genderOptions = (): Option[] => optionsOf(GENDERS, (one) => t(`enum.gender.${one}`));
export const natureOptions = (): Option[] => optionsOf(NATURES, (one) => t(`enum.nature.${one}`));
export const stateOptions = (): Option[] =>
  optionsOf(['DRAFT', 'ACTIVE'] as const, (one) => t(`enum.customerState.${one}`));
export const sourceOptions = (): Option[] => optionsOf(SOURCES, (one) => t(`enum.source.${one}`));
export const customerTypeOptions = (): Option[] => optionsOf(CUSTOMER_TYPES, (one) => t(`enum.customerType.${one}`));
export const ownershipOptions = (): Option[] => optionsOf(OWNERSHIP_FORMS, (one) => t(`enum.ownershipForm.${one}`));
export const siteOptions = (): Option[] => optionsOf(CUSTOMER_SITES, (one) => t(`enum.customerSite.${one}`));
export const tradeClassOptions = (): Option[] => optionsOf(TRADE_CLASSES, (one) => t(`enum.tradeClass.${one}`));
export const volumeClassOptions = (): Option[] => optionsOf(VOLUME_CLASSES, (one) => t(`enum.volumeClass.${one}`));
export const dealingOptions = (): Option[] => optionsOf(DEALINGS, (one) => t(`enum.dealing.${one}`));
export const contactRoleOptions = (): Option[] => optionsOf(CONTACT_ROLES, (one) => t(`enum.contactRole.${one}`));

const GROUNDS = ['WRONG', 'OUTDATED', 'CLOSED', 'DECEASED', 'DUPLICATE', 'NO_CONTACT'] as const;

/** Why something may be deleted (domain-rules 6.4). */
export function deletionGroundOptions(): Option[] {
  return GROUNDS.map((ground) => ({ value: ground, label: t(`enum.deletionGround.${ground}`) }));
}
