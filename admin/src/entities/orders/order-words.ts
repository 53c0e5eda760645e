import type { Option } from '../../lib/list-filter.ts';
import { optionsOf } from '../../ui/field.ts';
import { t } from '../../words/i18n.ts';

export const ORDER_KINDS = ['ORDER', 'SAMPLE', 'SPARE_PART'] as const;
export const CHANNELS = ['PHONE', 'WECHAT', 'FAX', 'QQ', 'EMAIL', 'IN_PERSON', 'OTHER'] as const;
export const TRADE_MODES = ['DOMESTIC', 'BONDED_EXPORT'] as const;
export const ORDER_STATES = [
  'RECEIVED',
  'CHECKED',
  'ACKNOWLEDGED',
  'IN_PRODUCTION',
  'READY',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
  'REJECTED',
  'CANCELLED',
] as const;
export const METHODS = ['BANK_TRANSFER', 'CASH', 'CHEQUE', 'WECHAT', 'ALIPAY', 'CARD', 'OTHER'] as const;

export type OrderState = (typeof ORDER_STATES)[number];
type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info';

export const ORDER_TONES: Readonly<Record<OrderState, Tone>> = {
  RECEIVED: 'warning',
  CHECKED: 'warning',
  ACKNOWLEDGED: 'info',
  IN_PRODUCTION: 'info',
  READY: 'info',
  PARTLY_SHIPPED: 'info',
  SHIPPED: 'info',
  DELIVERED: 'info',
  COMPLETED: 'success',
  REJECTED: 'neutral',
  CANCELLED: 'neutral',
};

export const orderKindOptions = (): Option[] => optionsOf(ORDER_KINDS, (one) => t(`enum.orderKind.${one}`));
export const channelOptions = (): Option[] => optionsOf(CHANNELS, (one) => t(`enum.channel.${one}`));
export const tradeModeOptions = (): Option[] => optionsOf(TRADE_MODES, (one) => t(`enum.tradeMode.${one}`));
export const orderStateOptions = (): Option[] => optionsOf(ORDER_STATES, (one) => t(`enum.orderState.${one}`));
export const methodOptions = (): Option[] => optionsOf(METHODS, (one) => t(`enum.method.${one}`));
