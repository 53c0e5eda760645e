import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { type RefusalCode, refuseIf } from '../../../kernel/refusal.ts';
import { loadGiven } from '../../../kernel/rows.ts';
import { Region } from '../../staff/index.ts';
import { profileFields, type ProfileField } from './customer-profile.ts';
import { Customer } from './customer.entity.ts';
import { whyNotName } from './customer.rules.ts';
import type { CustomerCreateInput, CustomerEditInput } from './customer.types.ts';

const TEXT_LIMIT = 2000;
const PHONE_LIMIT = 60;

type Input = CustomerCreateInput | CustomerEditInput;
type Values = Partial<Customer>;

function whyNotProfile({ kind }: ProfileField, value: unknown): RefusalCode | null {
  if (kind === 'count') return (value as number) >= 0 ? null : 'VALUE_OUT_OF_RANGE';
  if (kind !== 'money') return null;
  const amount = parseMoney(String(value));
  return amount === null || isNegative(amount) ? 'VALUE_OUT_OF_RANGE' : null;
}

/** What is wrong with the input by itself, whatever the customer is. */
export function checkValues(input: Input): InputCheck {
  const check = new InputCheck().text('phone', input.phone, { most: PHONE_LIMIT });
  if (input.name !== undefined) check.rule('name', whyNotName(input.name ?? ''));
  for (const name of ['regionId', 'nature', 'isDirect'] as const)
    check.rule(name, input[name] === null ? 'VALUE_REQUIRED' : null);
  for (const [name, field] of profileFields) {
    const value: unknown = input[name as keyof Input];
    if (value === null || value === undefined) continue;
    if (field.kind === 'text') check.text(name, value as string, { most: TEXT_LIMIT });
    else check.rule(name, whyNotProfile(field, value));
  }
  return check;
}

/** The given fields as columns of the row, with the rows that they refer to. */
export async function givenValues(ctx: Ctx, input: Input): Promise<Values> {
  const suppliedBy = await loadGiven(ctx, Customer, { id: input.suppliedById, path: 'suppliedById' });
  if (suppliedBy) refuseIf(input.isDirect === true ? 'CUSTOMER_SUPPLIED_NOT_DIRECT' : null, ['input', 'isDirect']);
  const plain = ['nature', 'source', ...profileFields.keys()].map((name) => [name, input[name as keyof Input]]);
  const all = {
    ...Object.fromEntries(plain),
    name: input.name?.trim(),
    gender: input.gender ?? undefined,
    grade: ('grade' in input && input.grade) || undefined,
    phoneFull: input.phone,
    region: await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' }),
    referredBy: await loadGiven(ctx, Customer, { id: input.referredById, path: 'referredById' }),
    suppliedBy,
    // With an agent it follows by itself.
    isDirect: suppliedBy ? undefined : (input.isDirect ?? undefined),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Values;
}
