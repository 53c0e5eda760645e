import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import type { Employee } from '../../staff/index.ts';
import { codeOf, openCode, reissueCode } from '../codes/customer-code.actions.ts';
import { needsNewCode } from '../codes/customer-code.rules.ts';
import { takeSerial } from '../codes/customer-serial.queries.ts';
import { loadOwner, moveCustomers } from '../ownership/hand-over.actions.ts';
import { openPeriod } from '../ownership/ownership-period.actions.ts';
import { checkOnlyFills, checkValues, givenValues } from './customer-values.ts';
import { mayApprove, mayEdit, mayEditFilled, mayGiveTo, mayHandOver } from './customer.access.ts';
import { Customer } from './customer.entity.ts';
import { defaultGender, whyNotBecome, whyNotGender } from './customer.rules.ts';
import type {
  CustomerApproveInput,
  CustomerCreateInput,
  CustomerEditInput,
  CustomerHandOverInput,
} from './customer.types.ts';

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

export async function createCustomer(ctx: Ctx, input: CustomerCreateInput): Promise<Customer> {
  checkValues(input).done();
  const gender = input.gender ?? defaultGender(input.nature);
  refuseIf(whyNotGender(input.nature, gender), ['input', 'gender']);

  const customer = Object.assign(new Customer(), await givenValues(ctx, input), {
    gender,
    owner: await ownerOfNew(ctx, input),
    state: ctx.actor.can('customer:approve') ? 'ACTIVE' : 'DRAFT',
    serial: await takeSerial(ctx.em),
  });
  customer.code = codeOf(customer);
  ctx.em.persist(customer);
  openCode(ctx, customer, null);
  openPeriod(ctx, customer, null);
  return customer;
}

export async function editCustomer(ctx: Ctx, input: CustomerEditInput): Promise<Customer> {
  checkValues(input).text('reason', input.reason, { most: REASON_LIMIT }).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!mayEdit(ctx.actor, customer)) forbid();
  const values = await givenValues(ctx, input);
  if (!mayEditFilled(ctx.actor, customer)) checkOnlyFills(customer, values).done();

  if (input.reason) ctx.reason = input.reason;
  await ctx.em.populate(customer, ['region']);
  const before = { regionCode: customer.region.code, grade: customer.grade, gender: customer.gender };
  Object.assign(customer, values);
  if (customer.referredBy === customer) throw new Refusal('CUSTOMER_REFERRED_BY_ITSELF', ['input', 'referredById']);
  refuseIf(whyNotGender(customer.nature, customer.gender), ['input', 'gender']);
  const after = { regionCode: customer.region.code, grade: customer.grade, gender: customer.gender };
  if (needsNewCode(before, after)) await reissueCode(ctx, customer, input.reason ?? null);
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

export async function approveCustomer(ctx: Ctx, input: CustomerApproveInput): Promise<Customer> {
  const customer = await loadForChange(ctx, Customer, input);
  refuseIf(whyNotBecome(customer.state, 'ACTIVE'), ['input', 'id']);
  if (!mayApprove(ctx.actor, customer)) forbid();

  customer.state = 'ACTIVE';
  return customer;
}
