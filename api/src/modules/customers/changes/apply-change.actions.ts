import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Region } from '../../staff/index.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { applyToCustomer } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { type FieldChange, isUnchanged } from './field-change.rules.ts';

/** What the texts of a request stand for. */
function valueOf(ctx: Ctx, { field, after }: FieldChange): unknown {
  if (after === null) return null;
  if (field === 'region') return ctx.em.getReference(Region, after);
  if (field === 'referredBy') return ctx.em.getReference(Customer, after);
  const isNumber = field === 'birthYear' || profileFields.get(field)?.kind === 'count';
  return isNumber ? Number(after) : after;
}

function valuesOf(ctx: Ctx, changes: readonly FieldChange[]): Record<string, unknown> {
  return Object.fromEntries(changes.map((change) => [change.field, valueOf(ctx, change)]));
}

/** Does what was consented to, unless a value is no longer what the request saw, or the customer is gone (rules 6.3). */
export async function applyCustomerChanges(
  ctx: Ctx,
  id: string,
  changes: readonly FieldChange[],
): Promise<'CONFLICT' | void> {
  const customer = await loadRow(ctx, Customer, { by: { id }, lock: true, pastScope: true });
  const isThere = customer?.state === 'DRAFT' || customer?.state === 'ACTIVE';
  if (!customer || !isThere || !isUnchanged({ ...customer }, changes)) return 'CONFLICT';
  await applyToCustomer(ctx, customer, valuesOf(ctx, changes));
  return undefined;
}

export async function applyContactChanges(
  ctx: Ctx,
  id: string,
  changes: readonly FieldChange[],
): Promise<'CONFLICT' | void> {
  const contact = await loadRow(ctx, Contact, { by: { id }, lock: true, pastScope: true });
  if (!contact || !isUnchanged({ ...contact }, changes)) return 'CONFLICT';
  Object.assign(contact, valuesOf(ctx, changes));
  return undefined;
}
