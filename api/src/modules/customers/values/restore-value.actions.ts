import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { proposeChanges } from '../changes/consent.ts';
import { splitByBlank } from '../changes/field-change.rules.ts';
import { mayEdit } from '../customers/customer.access.ts';
import { applyToCustomer, checkProposed } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CustomerFieldValue } from './field-value.entity.ts';
import { whyNotRestore } from './field-value.rules.ts';
import type { CustomerValueRestoreInput } from './field-value.types.ts';
import { parseFieldValue } from './tracked-fields.ts';

const REASON_LIMIT = 500;

/** A former value comes back like any other change: at once into a blank, else with consent (rules 6.2, 6.3). */
export async function restoreValue(ctx: Ctx, input: CustomerValueRestoreInput): Promise<Customer> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const former = await loadForChange(ctx, CustomerFieldValue, input);
  const customer = await loadReferred(ctx, Customer, { id: former.customer.id, path: 'id', lock: true });
  if (!mayEdit(ctx.actor, customer)) forbid();
  const why = whyNotRestore(former);
  if (why) throw new Refusal(why, ['input', 'id']);
  const parsed = parseFieldValue(former.field, former.correctedTo ?? former.value ?? '');
  if ('why' in parsed) throw new Refusal('FIELD_VALUE_NOT_RESTORABLE', ['input', 'id']);

  await checkProposed(ctx, customer, { [former.field]: parsed.value });

  ctx.reason = input.reason.trim();
  const { fills, changes } = splitByBlank({ ...customer }, { [former.field]: parsed.value });
  if (Object.keys(fills).length + changes.length === 0) throw new Refusal('FIELD_VALUE_IS_CURRENT', ['input', 'id']);
  if (Object.keys(fills).length > 0) await applyToCustomer(ctx, customer, fills);
  await proposeChanges(ctx, { type: 'Customer', row: customer, customer, changes, reason: input.reason });
  return customer;
}
