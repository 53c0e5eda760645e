import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import {
  SETTING_KEYS,
  SETTINGS,
  settingOn as settingFrom,
  type SettingKey,
  type SettingValue as ValueOf,
} from './setting-keys.ts';
import { SettingValue } from './setting-value.entity.ts';
import type { Setting } from './setting.types.ts';

/** Rules need settings whoever asks. */
const PAST_SCOPE = { filters: { scope: false } } as const;
const LATEST_FIRST = { validFrom: 'desc', id: 'desc' } as const;

/** A value from before a change of the catalogue may be no JSON of ours; then the default holds. */
function parsed({ value, validFrom }: Pick<SettingValue, 'value' | 'validFrom'>): {
  value: unknown;
  validFrom: LocalDate;
} {
  try {
    return { value: JSON.parse(value) as unknown, validFrom };
  } catch {
    return { value: undefined, validFrom };
  }
}

/** By hand, because almost every action asks for some, and none of them as a row to change. */
const IN_FORCE = `/* settings.inForce */ select distinct on (key) key, value, valid_from as "validFrom" from setting_values
  where valid_from <= ? order by key, valid_from desc, id desc`;

type InForce = Pick<SettingValue, 'key' | 'value' | 'validFrom'>;

/** By transaction and date: all settings together, for who asks for one mostly asks for more. */
const asked = new WeakMap<Ctx['em'], Map<LocalDate, Promise<InForce[]>>>();

function inForce(em: Ctx['em'], date: LocalDate): Promise<InForce[]> {
  const dates = asked.get(em) ?? new Map<LocalDate, Promise<InForce[]>>();
  asked.set(em, dates);
  const rows = dates.get(date) ?? em.execute<InForce[]>(IN_FORCE, [date]);
  dates.set(date, rows);
  return rows;
}

/** The value in force on the business date that a computation judges (rules 1.12, 21). */
export async function settingOn<K extends SettingKey>(
  { em }: Pick<Ctx, 'em'>,
  key: K,
  date: LocalDate,
): Promise<ValueOf<K>> {
  const rows = await inForce(em, date);
  return settingFrom(key, rows.filter((row) => row.key === key).map(parsed), date);
}

/** The value in force on the business date of the request. */
export function settingNow<K extends SettingKey>(ctx: Ctx, key: K): Promise<ValueOf<K>> {
  return settingOn(ctx, key, businessDate(ctx.now, ctx.zone));
}

/** A setting over time, for what reaches over several days such as the company's calendar. */
export interface SettingHistory<T> {
  /** Days from which on somebody gave it a value. */
  readonly starts: readonly LocalDate[];
  on(date: LocalDate): T;
}

export async function settingHistory<K extends SettingKey>(
  { em }: Pick<Ctx, 'em'>,
  key: K,
): Promise<SettingHistory<ValueOf<K>>> {
  const rows = await em.execute<InForce[]>(
    `/* settings.history */ select key, value, valid_from as "validFrom" from setting_values where key = ? order by valid_from, id`,
    [key],
  );
  const history = rows.map(parsed);
  return {
    starts: history.map(({ validFrom }) => validFrom),
    on: (date) => settingFrom(key, history, date),
  };
}

/** The zone of the company, asked once at the start: before it is known there are no business dates, so the day is that of UTC. */
export function companyZone(em: Ctx['em'], now: Date): Promise<string> {
  return settingOn({ em }, 'company.timeZone', businessDate(now, 'UTC'));
}

/** The whole catalogue as it is today. */
export async function listSettings(ctx: Ctx): Promise<Setting[]> {
  const today = businessDate(ctx.now, ctx.zone);
  const rows = await ctx.em.find(
    SettingValue,
    { validFrom: { $lte: today } },
    { ...PAST_SCOPE, orderBy: LATEST_FIRST },
  );
  return SETTING_KEYS.map((key): Setting => {
    const row = rows.find((candidate) => candidate.key === key) ?? null;
    const { description, unit, fallback } = SETTINGS[key];
    const value = settingFrom(key, row ? [parsed(row)] : [], today);
    return {
      key,
      description,
      unit,
      defaultValue: JSON.stringify(fallback),
      value: JSON.stringify(value),
      inForce: row && { id: row.id },
    };
  });
}
