import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { isInReach } from '../customers/customer.access.ts';
import { Customer } from '../customers/customer.entity.ts';
import { whyNotConfirm } from './completeness.rules.ts';
import type { CustomerConfirmDataInput, CustomerSignInput } from './completeness.types.ts';

/** From now on the data of the customer are followed up (rules 3.4). */
export async function signCustomer(ctx: Ctx, input: CustomerSignInput): Promise<Customer> {
  const isAhead = input.signedOn > businessDate(ctx.now, ctx.zone);
  new InputCheck().rule('signedOn', isAhead ? 'VALUE_OUT_OF_RANGE' : null).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!isInReach(ctx.actor, customer)) forbid();

  customer.signedOn = input.signedOn;
  // Another contract is another look at the data.
  customer.dataConfirmedBy = null;
  customer.dataConfirmedAt = null;
  return customer;
}

/** The supervisor answers for the data of every signed customer (rules 3.4). */
export async function confirmData(ctx: Ctx, input: CustomerConfirmDataInput): Promise<Customer> {
  const customer = await loadForChange(ctx, Customer, input);
  refuseIf(whyNotConfirm(customer), ['input', 'id']);
  const { employeeId } = ctx.actor;
  if (!employeeId) forbid();

  customer.dataConfirmedBy = ctx.em.getReference(Employee, employeeId);
  customer.dataConfirmedAt = ctx.now;
  return customer;
}
