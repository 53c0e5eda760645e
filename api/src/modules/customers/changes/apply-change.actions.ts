import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Region } from '../../staff/index.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { markSeen } from '../customers/customer-data.queries.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { applyToCustomer } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { type FieldChange, isUnchanged } from './field-change.rules.ts';

/** What the texts of a request stand for. */
async function valueOf(ctx: Ctx, { field, after }: FieldChange): Promise<unknown> {
  if (after === null) return null;
  // Loaded whole: its code becomes part of the customer's.
  if (field === 'region') return loadRow(ctx, Region, { by: { id: after }, pastScope: true });
  if (field === 'referredBy' || field === 'suppliedBy') return ctx.em.getReference(Customer, after);
  if (field === 'isDirect') return after === 'true';
  const isNumber = field === 'birthYear' || profileFields.get(field)?.kind === 'count';
  return isNumber ? Number(after) : after;
}

async function valuesOf(ctx: Ctx, changes: readonly FieldChange[]): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const change of changes) values[change.field] = await valueOf(ctx, change);
  return values;
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
  await applyToCustomer(ctx, customer, await valuesOf(ctx, changes));
  return undefined;
}

export async function applyContactChanges(
  ctx: Ctx,
  id: string,
  changes: readonly FieldChange[],
): Promise<'CONFLICT' | void> {
  const contact = await loadRow(ctx, Contact, { by: { id }, lock: true, pastScope: true });
  if (!contact || !isUnchanged({ ...contact }, changes)) return 'CONFLICT';
  Object.assign(contact, await valuesOf(ctx, changes));
  await markSeen(ctx, contact.customer.id);
  return undefined;
}
