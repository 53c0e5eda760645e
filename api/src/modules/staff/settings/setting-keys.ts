import { isTimeZone, type LocalDate } from '../../../kernel/period.ts';

/** What one setting takes. `fallback` is in force before anybody set a value. */
export interface SettingKind<T> {
  readonly fallback: T;
  readonly unit: string | null;
  readonly description: string;
  readonly accepts: (value: unknown) => value is T;
}

function whole(bounds: { fallback: number; min: number; max: number; unit: string }, description: string) {
  const accepts = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
  return { fallback: bounds.fallback, unit: bounds.unit, description, accepts } satisfies SettingKind<number>;
}

function word(fallback: string, fits: (value: string) => boolean, description: string) {
  const accepts = (value: unknown): value is string => typeof value === 'string' && fits(value);
  return { fallback, unit: null, description, accepts } satisfies SettingKind<string>;
}

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
  'card.slotCount': whole({ fallback: 8, min: 7, max: 10, unit: 'slots' }, 'How many visits a new card holds.'),
  'card.maxBasicFields': whole(
    { fallback: 12, min: 1, max: 40, unit: 'fields' },
    'How many fields a card shows beside its slots.',
  ),
  'visit.memoWindow': whole({ fallback: 24, min: 1, max: 720, unit: 'hours' }, 'After how long a memo counts as late.'),
  'visit.ownershipGrace': whole(
    { fallback: 7, min: 0, max: 90, unit: 'days' },
    'How long before the start of an ownership a visit may lie.',
  ),
  'visit.editWindow': whole(
    { fallback: 24, min: 0, max: 720, unit: 'hours' },
    'How long the author may correct an entry.',
  ),
  'order.ack': whole({ fallback: 24, min: 1, max: 240, unit: 'hours' }, 'Within how long an order is answered.'),
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
