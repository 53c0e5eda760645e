import { isTimeZone, type LocalDate } from '../../../kernel/period.ts';
import { ARCHIVE_SETTINGS } from './keys/archive.ts';
import { ATTENDANCE_SETTINGS } from './keys/attendance.ts';
import { CLASSIFICATION_SETTINGS } from './keys/classification.ts';
import { CUSTOMERS_SETTINGS } from './keys/customers.ts';
import { MECHANISMS_SETTINGS } from './keys/mechanisms.ts';
import { PERSONNEL_SETTINGS } from './keys/personnel.ts';
import { PLANNING_SETTINGS } from './keys/planning.ts';
import { RECRUITING_SETTINGS } from './keys/recruiting.ts';
import { SUPERVISION_SETTINGS } from './keys/supervision.ts';
import { TRIALS_SETTINGS } from './keys/trials.ts';
import { VISITS_SETTINGS } from './keys/visits.ts';
import { type SettingKind, whole, word } from './setting-kinds.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The settings of rules 21 that the product reads, with default and bounds. */
export const SETTINGS = {
  'company.timeZone': word(
    'Asia/Shanghai',
    isTimeZone,
    'The zone in which dates, deadlines and months are meant; acts from the next start on.',
  ),
  'company.currency': word('CNY', (code) => CURRENCIES.has(code), 'The currency of a price that names none.'),
  'apiToken.mostDays': whole(
    { fallback: 365, min: 1, max: 366, unit: 'days' },
    'How long a new API token may live at most.',
  ),
  'order.ack': whole({ fallback: 24, min: 1, max: 240, unit: 'hours' }, 'Within how long an order is answered.'),
  ...CUSTOMERS_SETTINGS,
  ...VISITS_SETTINGS,
  ...ARCHIVE_SETTINGS,
  ...CLASSIFICATION_SETTINGS,
  ...PLANNING_SETTINGS,
  ...ATTENDANCE_SETTINGS,
  ...SUPERVISION_SETTINGS,
  ...RECRUITING_SETTINGS,
  ...PERSONNEL_SETTINGS,
  ...MECHANISMS_SETTINGS,
  ...TRIALS_SETTINGS,
} as const;

export type SettingKey = keyof typeof SETTINGS;

export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K]['fallback'];

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function isSettingKey(text: string): text is SettingKey {
  return Object.hasOwn(SETTINGS, text);
}

export function whyNotSetting(key: string, value: unknown): 'SETTING_UNKNOWN' | 'VALUE_OUT_OF_RANGE' | null {
  if (!isSettingKey(key)) return 'SETTING_UNKNOWN';
  return SETTINGS[key].accepts(value) ? null : 'VALUE_OUT_OF_RANGE';
}

export interface DatedValue {
  readonly validFrom: LocalDate;
  readonly value: unknown;
}

/** The value in force on a business date: the latest one that had begun (rules 1.12); of two from one date the later in the list. */
export function valueOn(history: readonly DatedValue[], date: LocalDate): unknown {
  let inForce: DatedValue | undefined;
  for (const entry of history) {
    if (entry.validFrom > date) continue;
    if (!inForce || entry.validFrom >= inForce.validFrom) inForce = entry;
  }
  return inForce?.value;
}

/** The value of a setting on a business date, or its default where nothing acceptable was set (rules 1.12, 21). */
export function settingOn<K extends SettingKey>(
  key: K,
  history: readonly DatedValue[],
  date: LocalDate,
): SettingValue<K> {
  const kind: SettingKind<SettingValue<K>> = SETTINGS[key];
  const value = valueOn(history, date);
  return kind.accepts(value) ? value : kind.fallback;
}
