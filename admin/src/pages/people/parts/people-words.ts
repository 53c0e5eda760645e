import type { Option } from '../../../lib/list-filter.ts';
import { optionsOf } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';

export const SHOP_POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'] as const;
export const CHANNELS = ['CAMPUS', 'JOB_AGENCY', 'ONLINE', 'WALK_IN', 'OTHER'] as const;
export const LEAVE_REASONS = [
  'TRIAL_NOT_QUALIFIED',
  'BROKE_DISCIPLINE',
  'FAR_FROM_HOME',
  'LITTLE_PROMOTION',
  'OTHER',
] as const;
export const PAPER_KINDS = ['LABOUR_CONTRACT', 'IDENTITY', 'CERTIFICATE', 'HEALTH', 'OTHER'] as const;

type Channel = (typeof CHANNELS)[number];
type LeaveReason = (typeof LEAVE_REASONS)[number];

export const postOptions = (): Option[] => optionsOf(SHOP_POSTS, (one) => t(`enum.shopPost.${one}`));
export const channelOptions = (): Option[] => optionsOf(CHANNELS, (one) => t(`enum.hireChannel.${one}`));
export const reasonOptions = (): Option[] => optionsOf(LEAVE_REASONS, (one) => t(`enum.leaveReason.${one}`));
export const paperOptions = (): Option[] => optionsOf(PAPER_KINDS, (one) => t(`enum.employeeDocumentKind.${one}`));

export function channelText(channel: Channel | null): string {
  return channel ? t(`enum.hireChannel.${channel}`) : t('people.unknown');
}

export function reasonText(reason: LeaveReason | null): string {
  return reason ? t(`enum.leaveReason.${reason}`) : t('people.unknown');
}
