import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import type { Employee } from '../../staff/index.ts';
import { proposeChanges, proposeNewCustomer } from '../changes/consent.ts';
import { splitByBlank } from '../changes/field-change.rules.ts';
import { codeOf, openCode, reissueCode } from '../codes/customer-code.actions.ts';
import { needsNewCode } from '../codes/customer-code.rules.ts';
import { takeSerial } from '../codes/customer-serial.queries.ts';
import { checkDuplicates } from '../duplicates/check-duplicates.actions.ts';
import { loadOwner, moveCustomers } from '../ownership/hand-over.actions.ts';
import { openPeriod } from '../ownership/ownership-period.actions.ts';
import { checkValues, givenValues } from './customer-values.ts';
import { mayEdit, mayGiveTo, mayHandOver } from './customer.access.ts';
import { Customer } from './customer.entity.ts';
import { defaultGender, whyNotGender, whyNotReferral } from './customer.rules.ts';
import type { CustomerCreateInput, CustomerEditInput, CustomerHandOverInput } from './customer.types.ts';
import { isBehind } from './supply.queries.ts';
import { whyNotDirect, whyNotSupplier } from './supply.rules.ts';

const REASON_LIMIT = 500;

/** A rep who names nobody keeps the customer. */
async function ownerOfNew(ctx: Ctx, input: CustomerCreateInput): Promise<Employee | null> {
  const { actor } = ctx;
  const ownId = actor.can('customer:readOwn') ? actor.employeeId : null;
  const owner = await loadOwner(ctx, input.ownerId ?? ownId, 'ownerId');
  if (!mayGiveTo(actor, { owner }))
    throw new Refusal(owner ? 'CUSTOMER_OWNER_OUT_OF_REACH' : 'VALUE_REQUIRED', ['input', 'ownerId']);
  return owner;
}

function referralOf({ source = null, referredBy = null }: Partial<Customer>) {
  return { source, referredBy };
}

export async function createCustomer(ctx: Ctx, input: CustomerCreateInput): Promise<Customer> {
  checkValues(input).done();
  const gender = input.gender ?? defaultGender(input.nature);
  refuseIf(whyNotGender(input.nature, gender), ['input', 'gender']);
  await checkDuplicates(ctx, input, input.isKnownDistinct === true);

  const values = await givenValues(ctx, input);
  refuseIf(whyNotReferral(referralOf(values)), ['input', 'referredById']);
  const supplier = values.suppliedBy;
  if (supplier) refuseIf(whyNotSupplier(null, { ...supplier, isBehind: false }), ['input', 'suppliedById']);
  const customer = Object.assign(new Customer(), values, {
    isDirect: values.isDirect ?? !values.suppliedBy,
    gender,
    owner: await ownerOfNew(ctx, input),
    state: 'DRAFT',
    dataAsOf: ctx.now,
    serial: await takeSerial(ctx.em),
  });
  customer.code = codeOf(customer);
  ctx.em.persist(customer);
  openCode(ctx, customer, null);
  openPeriod(ctx, customer, null);
  await proposeNewCustomer(ctx, customer);
  return customer;
}

/** Gives fields their values, whoever decided it; the code follows from region, grade and gender (domain-rules 4). */
export async function applyToCustomer(ctx: Ctx, customer: Customer, values: Partial<Customer>): Promise<void> {
  await ctx.em.populate(customer, ['region']);
  const facts = () => ({ regionCode: customer.region.code, grade: customer.grade, gender: customer.gender });
  const before = facts();
  Object.assign(customer, values);
  if (customer.suppliedBy) customer.isDirect = false;
  customer.dataAsOf = ctx.now;
  await ctx.em.populate(customer, ['region']);
  if (customer.referredBy === customer) throw new Refusal('CUSTOMER_REFERRED_BY_ITSELF', ['input', 'referredById']);
  refuseIf(whyNotGender(customer.nature, customer.gender), ['input', 'gender']);
  if (needsNewCode(before, facts())) await reissueCode(ctx, customer, ctx.reason ?? null);
}

/** Asked when it is proposed, and again when it is consented to. */
export async function whyNotSuppliedBy(ctx: Ctx, { id: customerId }: Customer, { suppliedBy }: Partial<Customer>) {
  if (!suppliedBy) return null;
  const isRing = await isBehind(ctx, { customerId, supplierId: suppliedBy.id });
  return whyNotSupplier(customerId, { id: suppliedBy.id, type: suppliedBy.type, isBehind: isRing });
}

/** What is wrong with the archive as it would be after consent, whatever road the values come by. */
export async function checkProposed(ctx: Ctx, customer: Customer, values: Partial<Customer>): Promise<void> {
  const after = { ...customer, ...values };
  if (after.referredBy?.id === customer.id) throw new Refusal('CUSTOMER_REFERRED_BY_ITSELF', ['input', 'referredById']);
  refuseIf(whyNotGender(after.nature, after.gender), ['input', 'gender']);
  if ('source' in values || 'referredBy' in values)
    refuseIf(whyNotReferral(referralOf(after)), ['input', 'referredById']);
  refuseIf(await whyNotSuppliedBy(ctx, customer, values), ['input', 'suppliedById']);
  if (values.isDirect) refuseIf(whyNotDirect(after), ['input', 'isDirect']);
}

/** Blanks are filled at once; what is filled already is put to the sales manager (domain-rules 6.2, 6.3). */
export async function editCustomer(ctx: Ctx, input: CustomerEditInput): Promise<Customer> {
  checkValues(input).text('reason', input.reason, { most: REASON_LIMIT }).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!mayEdit(ctx.actor, customer)) forbid();
  const values = await givenValues(ctx, input);
  const { fills, changes } = splitByBlank({ ...customer }, values);
  await checkProposed(ctx, customer, values);

  if (input.reason) ctx.reason = input.reason;
  if (Object.keys(fills).length > 0) await applyToCustomer(ctx, customer, fills);
  await proposeChanges(ctx, { type: 'Customer', row: customer, customer, changes, reason: input.reason });
  return customer;
}

export async function handOverCustomer(ctx: Ctx, input: CustomerHandOverInput): Promise<Customer> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!mayHandOver(ctx.actor, customer)) forbid();
  const owner = await loadOwner(ctx, input.newOwnerId, 'newOwnerId');
  if (owner === customer.owner) throw new Refusal('CUSTOMER_OWNER_UNCHANGED', ['input', 'newOwnerId']);

  const move = { customerId: customer.id, fromId: customer.owner?.id ?? null, toId: owner?.id ?? null };
  await moveCustomers(ctx, [move], input.reason);
  return customer;
}
