import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { prospectFactsOf } from './prospect.queries.ts';
import { whyNotStep } from './prospect.rules.ts';
import type { CustomerProspectMoveInput, ReferralAskAnswerInput } from './prospect.types.ts';
import { ReferralAsk } from './referral-ask.entity.ts';

const TEXT_LIMIT = 500;

/** Six steps, moved by people; the first recorded visit moves by itself (rules 5.5). */
export async function moveProspect(ctx: Ctx, input: CustomerProspectMoveInput): Promise<Customer> {
  new InputCheck().text('reason', input.reason, { most: TEXT_LIMIT }).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!isInReach(ctx.actor, customer)) forbid();
  const facts = {
    step: customer.prospectStep,
    isTrading: customer.firstCountedOrderAt !== null,
    ...(await prospectFactsOf(ctx, customer.id)),
  };
  refuseIf(whyNotStep(facts, input.step), ['input', 'step']);

  if (input.reason) ctx.reason = input.reason;
  customer.prospectStep = input.step;
  return customer;
}

interface CompletedOrder {
  readonly id: string;
  readonly number: string;
  readonly customer: Customer;
}

/** The after-sales step: an order was completed, so its customer is to be asked for others, once (rules 5.5). */
export async function askForReferrals(ctx: Ctx, { id: orderId, number, customer }: CompletedOrder): Promise<void> {
  if (await ctx.em.findOne(ReferralAsk, { orderId }, { filters: { scope: false } })) return;
  add(ctx, ReferralAsk, { customer, orderId, orderNumber: number, dueAt: ctx.now });
}

export async function answerReferral(ctx: Ctx, input: ReferralAskAnswerInput): Promise<ReferralAsk> {
  const isNamed = input.outcome === 'NAMED';
  new InputCheck().text('names', input.names, { most: TEXT_LIMIT, required: isNamed }).done();
  const ask = await loadForChange(ctx, ReferralAsk, input);
  if (ask.outcome) throw new Refusal('REFERRAL_ANSWERED', ['input', 'id']);

  const askedBy = ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null;
  const names = isNamed ? (input.names ?? '').trim() : null;
  return Object.assign(ask, { outcome: input.outcome, names, askedAt: ctx.now, askedBy });
}
