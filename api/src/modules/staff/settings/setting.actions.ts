import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { isBlank } from '../../../kernel/text.ts';
import { Account } from '../accounts/account.entity.ts';
import { type SettingKey, type SettingValue as ValueOf, whyNotSetting } from './setting-keys.ts';
import { SettingValue } from './setting-value.entity.ts';
import type { SettingSetInput } from './setting.types.ts';

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A value that reaches back changes what was judged meanwhile, so it says why. */
export async function setSetting(ctx: Ctx, input: SettingSetInput): Promise<SettingValue> {
  const { key, validFrom, reason = null } = input;
  const value = fromJson(input.value);
  const why = whyNotSetting(key, value);
  refuseIf(why, ['input', why === 'SETTING_UNKNOWN' ? 'key' : 'value']);
  const reachesBack = validFrom < businessDate(ctx.now, ctx.zone);
  new InputCheck()
    .text('reason', reason, { most: 500 })
    .rule('reason', reachesBack && isBlank(reason) ? 'TEXT_REQUIRED' : null)
    .done();

  if (reason) ctx.reason = reason;
  return addValue(ctx, { key, value, validFrom, reason });
}

function addValue(
  ctx: Ctx,
  { key, value, validFrom, reason }: { key: string; value: unknown; validFrom: LocalDate; reason: string | null },
): SettingValue {
  const { accountId } = ctx.actor;
  const setBy = accountId ? ctx.em.getReference(Account, accountId) : null;
  return add(ctx, SettingValue, { key, value: JSON.stringify(value), validFrom, setBy, reason });
}

/** For settings that have a mutation and a right of their own; the caller has judged the value. */
export function putSetting<K extends SettingKey>(
  ctx: Ctx,
  key: K,
  { value, validFrom }: { value: ValueOf<K>; validFrom: LocalDate },
): SettingValue {
  return addValue(ctx, { key, value, validFrom, reason: null });
}
