import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { type SettingKey, settingOn, type SettingValue as ValueOf } from './setting-keys.ts';
import { SettingValue } from './setting-value.entity.ts';

/** The value of a setting in force on the business date of the request; rules read it whatever the actor may see. */
export async function settingNow<K extends SettingKey>(ctx: Ctx, key: K): Promise<ValueOf<K>> {
  const rows = await ctx.em.find(SettingValue, { key }, { filters: { scope: false }, orderBy: { validFrom: 'asc', id: 'asc' } });
  const history = rows.map(({ validFrom, value }) => ({ validFrom, value: JSON.parse(value) as unknown }));
  return settingOn(key, history, businessDate(ctx.now, ctx.zone));
}
