import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Region } from '../../staff/index.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { markSeen } from '../customers/customer-data.queries.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { applyToCustomer, whyNotSuppliedBy } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { type FieldChange, isUnchanged } from './field-change.rules.ts';

/** A customer who was deleted since is none to refer to. */
async function presentCustomer(ctx: Ctx, id: string): Promise<Customer | undefined> {
  const customer = await loadRow(ctx, Customer, { by: { id }, pastScope: true });
  return customer && customer.state !== 'DELETED' ? customer : undefined;
}

/** What the texts of a request stand for; undefined when it is gone. */
async function valueOf(ctx: Ctx, { field, after }: FieldChange): Promise<unknown> {
  if (after === null) return null;
  // Loaded whole: its code becomes part of the customer's.
  if (field === 'region') return (await loadRow(ctx, Region, { by: { id: after }, pastScope: true })) ?? undefined;
  if (field === 'referredBy' || field === 'suppliedBy') return presentCustomer(ctx, after);
  if (field === 'isDirect') return after === 'true';
  const isNumber = field === 'birthYear' || profileFields.get(field)?.kind === 'count';
  return isNumber ? Number(after) : after;
}

/** Null when something that they refer to is gone. */
async function valuesOf(ctx: Ctx, changes: readonly FieldChange[]): Promise<Record<string, unknown> | null> {
  const values: Record<string, unknown> = {};
  for (const change of changes) {
    const value = await valueOf(ctx, change);
    if (value === undefined) return null;
    values[change.field] = value;
  }
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
  const values = await valuesOf(ctx, changes);
  // What held when it was asked for may hold no more beside what was consented to since.
  if (!values || (await whyNotSuppliedBy(ctx, customer, values))) return 'CONFLICT';
  await applyToCustomer(ctx, customer, values);
  return undefined;
}

export async function applyContactChanges(
  ctx: Ctx,
  id: string,
  changes: readonly FieldChange[],
): Promise<'CONFLICT' | void> {
  const contact = await loadRow(ctx, Contact, { by: { id }, lock: true, pastScope: true });
  if (!contact || contact.deletedAt !== null || !isUnchanged({ ...contact }, changes)) return 'CONFLICT';
  if (!(await presentCustomer(ctx, contact.customer.id))) return 'CONFLICT';
  Object.assign(contact, await valuesOf(ctx, changes));
  await markSeen(ctx, contact.customer.id);
  return undefined;
}
