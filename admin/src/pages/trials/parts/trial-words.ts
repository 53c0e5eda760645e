import { language } from '../../../words/i18n.ts';

type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

export const TRIAL_STATES = [
  'RUNNING',
  'OVERDUE_CONFIRM_RISK',
  'CONFIRMED',
  'CONFIRMED_BY_LAPSE',
  'NOT_HIRED',
  'DISMISSED',
  'LEFT',
  'CALLED_OFF',
] as const;
export type TrialState = (typeof TRIAL_STATES)[number];

export const TRIAL_TONES: Readonly<Record<TrialState, Tone>> = {
  RUNNING: 'primary',
  OVERDUE_CONFIRM_RISK: 'error',
  CONFIRMED: 'success',
  CONFIRMED_BY_LAPSE: 'warning',
  NOT_HIRED: 'neutral',
  DISMISSED: 'neutral',
  LEFT: 'neutral',
  CALLED_OFF: 'neutral',
};

export const STAGE_TONES = {
  WAITING: 'neutral',
  OPEN: 'primary',
  OVERDUE: 'error',
  SUBMITTED: 'success',
  CALLED_OFF: 'neutral',
} as const satisfies Readonly<Record<string, Tone>>;

export const RESULT_TONES = { PASS: 'success', NOT_QUALIFIED: 'error' } as const satisfies Readonly<
  Record<string, Tone>
>;
export const DECISION_TONES = { CONFIRM: 'success', NOT_HIRED: 'error' } as const satisfies Readonly<
  Record<string, Tone>
>;
/** 1 is not qualified, 4 the best. */
export const RATING_TONES: readonly Tone[] = ['neutral', 'error', 'warning', 'info', 'success'];

export function isOpen({ state }: { readonly state: TrialState }): boolean {
  return state === 'RUNNING' || state === 'OVERDUE_CONFIRM_RISK';
}

/** Company data is kept in both languages. */
export function itemName({ nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string }): string {
  return language.value === 'en' ? nameEn : nameZh;
}
