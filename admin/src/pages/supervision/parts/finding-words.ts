import { formatDay, formatInstant, formatNumber } from '../../../lib/format.ts';
import { t, wordOr } from '../../../words/i18n.ts';

const SHOP_RULES = ['FND-30', 'FND-31', 'FND-32', 'FND-33', 'FND-34', 'FND-35', 'FND-36', 'FND-37'] as const;
const TRIAL_RULES = ['FND-40', 'FND-41', 'FND-42', 'FND-43', 'FND-44'] as const;
export const RULES = [...SHOP_RULES, ...TRIAL_RULES] as const;
export const STATES = ['OPEN', 'ACKNOWLEDGED', 'ACTION', 'RESOLVED', 'DISMISSED'] as const;
export const SEVERITIES = ['SERIOUS', 'WARNING', 'INFO'] as const;
export const SEVERITY_TONES = { SERIOUS: 'error', WARNING: 'warning', INFO: 'neutral' } as const;
export const STATE_TONES = {
  OPEN: 'warning',
  ACKNOWLEDGED: 'info',
  ACTION: 'primary',
  RESOLVED: 'success',
  DISMISSED: 'neutral',
} as const;

export function isAboutTrials(rule: string): boolean {
  return TRIAL_RULES.some((one) => one === rule);
}

export function ruleText(rule: string): string {
  return wordOr(`supervision.rules.${rule}`, rule);
}

/** A figure with its unit, which each rule has its own of. */
export function figureText(rule: string, value: string | null): string {
  if (value === null) return '';
  const known = RULES.find((one) => one === rule);
  const n = formatNumber(value, 1);
  return known ? t(`supervision.unit.${known}`, { n }) : n;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a rule saw: moments, days, yes and no, and codes of differences in words. */
export function inputText(value: string): string {
  if (INSTANT.test(value)) return formatInstant(value);
  if (DAY.test(value)) return formatDay(value);
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'app.yes' : 'app.no');
  return wordOr(`enum.attendanceDifferenceKind.${value}`, value);
}

export function inputName(name: string): string {
  return wordOr(`supervision.input.${name}`, wordOr(`enum.incidentKind.${name}`, name));
}
