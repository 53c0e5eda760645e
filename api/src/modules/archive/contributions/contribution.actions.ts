import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer, findMeant, isInReach, markSeen } from '../../customers/index.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import { Employee } from '../../staff/index.ts';
import { Contribution } from './contribution.entity.ts';
import { ABOUT_LIMIT, REASON_LIMIT, TEXT_LIMIT, whyNotHandle } from './contribution.rules.ts';
import type { ContributionDiscardInput, ContributionFileInput, ContributionSendInput } from './contribution.types.ts';

defineNotification('CONTRIBUTION_RECEIVED', { description: 'Somebody contributed to the archive of an own customer.' });

function me({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}

/** The reply is the same whatever becomes of it: whether the customer exists is not told (rules 6.2). */
export async function sendContribution(ctx: Ctx, input: ContributionSendInput): Promise<{ isReceived: boolean }> {
  const { about, kind, text } = input;
  new InputCheck()
    .text('about', about, { most: ABOUT_LIMIT, required: true })
    .text('text', text, { most: TEXT_LIMIT, required: true })
    .done();
  const meant = await findMeant(ctx, about);
  const isOwn = meant !== null && mayFile(ctx, meant.ownerId);
  const contribution = add(ctx, Contribution, {
    customer: meant && ctx.em.getReference(Customer, meant.id),
    about: about.trim(),
    kind,
    text: text.trim(),
    contributor: me(ctx),
    // Who keeps the archive adds at once, without an inbox between (rules 6.2).
    ...(isOwn ? { state: 'FILED' as const, handledBy: me(ctx), handledAt: ctx.now } : {}),
  });
  if (meant && isOwn) await markSeen(ctx, meant.id);
  if (meant?.ownerId && !isOwn) {
    const subject = { type: 'Contribution', id: contribution.id };
    await notify(ctx, { kind: 'CONTRIBUTION_RECEIVED', to: [meant.ownerId], subject, key: contribution.id });
  }
  return { isReceived: true };
}

export function mayFile({ actor }: Pick<Ctx, 'actor'>, ownerId: string | null): boolean {
  return actor.can('customer:fill') && isInReach(actor, { owner: ownerId === null ? null : { id: ownerId } });
}

async function loadToHandle(ctx: Ctx, input: { id: string; version: number }): Promise<Contribution> {
  const contribution = await loadForChange(ctx, Contribution, input);
  refuseIf(whyNotHandle(contribution.state), ['input', 'id']);
  contribution.handledBy = me(ctx);
  contribution.handledAt = ctx.now;
  return contribution;
}

export async function fileContribution(ctx: Ctx, input: ContributionFileInput): Promise<Contribution> {
  const contribution = await loadToHandle(ctx, input);
  const known = contribution.customer?.id;
  const id = input.customerId ?? known;
  if (known && id !== known) throw new Refusal('CONTRIBUTION_CUSTOMER_KNOWN', ['input', 'customerId']);
  if (!id) throw new Refusal('VALUE_REQUIRED', ['input', 'customerId']);
  const customer = await loadReferred(ctx, Customer, { id, path: 'customerId' });
  if (!mayFile(ctx, customer.owner?.id ?? null)) forbid();
  contribution.customer = customer;
  contribution.state = 'FILED';
  await markSeen(ctx, customer.id);
  return contribution;
}

export async function discardContribution(ctx: Ctx, input: ContributionDiscardInput): Promise<Contribution> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const contribution = await loadToHandle(ctx, input);
  const customer =
    contribution.customer && (await loadReferred(ctx, Customer, { id: contribution.customer.id, path: 'id' }));
  const may = customer ? mayFile(ctx, customer.owner?.id ?? null) : ctx.actor.can('contribution:sort');
  if (!may) forbid();
  contribution.state = 'DISCARDED';
  contribution.discardReason = input.reason.trim();
  return contribution;
}
