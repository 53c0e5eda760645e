import type { Ctx } from '../../../kernel/context.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { CustomerCode } from '../codes/customer-code.entity.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { Customer } from '../customers/customer.entity.ts';
import type { CustomerState } from '../customers/customer.rules.ts';
import { CustomerMerge } from '../merges/customer-merge.entity.ts';
import { Deletion } from './deletion.entity.ts';
import { runDeleteSteps, runRestoreSteps } from './deletion.hooks.ts';
import type { DeletionRestoreInput } from './deletion.types.ts';
import { type DeletionGround, purgeableOn, whyNotRestore } from './retention.rules.ts';

const REASON_LIMIT = 500;
const ANY_ROW = { filters: { scope: false } } as const;

export interface Consent {
  readonly ground: DeletionGround;
  readonly reason: string;
  readonly requestedBy: Employee | null;
}

export function whoActs({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}

async function intoBin(
  ctx: Ctx,
  what: Pick<Deletion, 'kind' | 'rowId' | 'name' | 'stateBefore'> & { readonly customer: Customer },
  consent: Consent,
): Promise<Deletion> {
  const { customer, ...row } = what;
  const codes = await ctx.em.find(CustomerCode, { customer }, { ...ANY_ROW, orderBy: { validFrom: 'asc' } });
  const today = businessDate(ctx.now, ctx.zone);
  return add(ctx, Deletion, {
    ...row,
    ...consent,
    customerId: customer.id,
    code: customer.code,
    codes: [...new Set(codes.map(({ code }) => code))],
    deletedBy: whoActs(ctx),
    deletedAt: ctx.now,
    purgeableOn: purgeableOn(today, await settingNow(ctx, 'archive.retention')),
  });
}

/** The customer must be locked, and somebody else have consented (domain-rules 6.4). */
export async function deleteCustomer(ctx: Ctx, customer: Customer, consent: Consent): Promise<Deletion> {
  const stateBefore = customer.state;
  await runDeleteSteps(ctx, customer);
  customer.state = 'DELETED';
  return intoBin(ctx, { kind: 'CUSTOMER', rowId: customer.id, name: customer.name, stateBefore, customer }, consent);
}

/** A person behind a customer goes into the bin by the same rules. */
export async function deleteContact(ctx: Ctx, contact: Contact, consent: Consent): Promise<Deletion> {
  const customer = await loadRow(ctx, Customer, { by: { id: contact.customer.id }, pastScope: true });
  if (!customer) return notFound();
  contact.deletedAt = ctx.now;
  contact.isPrimary = false;
  return intoBin(ctx, { kind: 'CONTACT', rowId: contact.id, name: contact.name, stateBefore: null, customer }, consent);
}

/** Back in the state that it had; the deletion is marked by the caller. */
export async function restoreCustomer(ctx: Ctx, { rowId, stateBefore }: Deletion): Promise<void> {
  const customer = await loadRow(ctx, Customer, { by: { id: rowId }, lock: true, pastScope: true });
  if (!customer) return notFound();
  customer.state = (stateBefore ?? 'ACTIVE') as CustomerState;
  // Written first: what comes back with it is found by its owner and its state.
  await ctx.em.flush();
  await runRestoreSteps(ctx, customer);
}

async function restoreContact(ctx: Ctx, { rowId, customerId }: Deletion): Promise<void> {
  const customer = await loadRow(ctx, Customer, { by: { id: customerId }, pastScope: true });
  if (!customer || customer.state === 'DELETED') throw new Refusal('DELETION_OF_DELETED_CUSTOMER', ['input', 'id']);
  const contact = await loadRow(ctx, Contact, { by: { id: rowId }, lock: true, pastScope: true });
  if (!contact) return notFound();
  contact.deletedAt = null;
}

/** Everything comes back: links, codes and cards never went (domain-rules 6.4). */
export async function restoreDeletion(ctx: Ctx, input: DeletionRestoreInput): Promise<Deletion> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT }).done();
  const deletion = await loadForChange(ctx, Deletion, input);
  if (!ctx.actor.can('bin:restore')) forbid();
  refuseIf(whyNotRestore(deletion), ['input', 'id']);
  // Its rows are with the customer that it was merged into: undoing the merge brings both back.
  const merges = await ctx.em.count(CustomerMerge, { deletion, state: 'MERGED' }, ANY_ROW);
  refuseIf(merges > 0 ? 'CUSTOMER_MERGED' : null, ['input', 'id']);

  if (input.reason) ctx.reason = input.reason;
  await (deletion.kind === 'CUSTOMER' ? restoreCustomer : restoreContact)(ctx, deletion);
  deletion.state = 'RESTORED';
  deletion.restoredAt = ctx.now;
  deletion.restoredBy = whoActs(ctx);
  return deletion;
}
