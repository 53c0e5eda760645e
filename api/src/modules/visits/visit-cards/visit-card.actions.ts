import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { mayIssueCard } from './visit-card.access.ts';
import { VisitCard } from './visit-card.entity.ts';
import { nextCardNo, whyNotSlotCount } from './visit-card.rules.ts';
import type { VisitCardIssueInput } from './visit-card.types.ts';

/** What rules must see whatever the actor sees: cards are numbered and unique for everybody. */
const ALL_ROWS = { filters: { scope: false } } as const;

export function findActiveCard(ctx: Ctx, { id: customer }: Pick<Customer, 'id'>): Promise<VisitCard | null> {
  return loadRow(ctx, VisitCard, { by: { customer, status: 'ACTIVE' }, pastScope: true });
}

/** The next card of the owning rep. The customer's row must be locked, and no card of it be active. */
export async function issueCard(ctx: Ctx, customer: Customer, wantedSlots?: number | null): Promise<VisitCard> {
  const rep = customer.owner;
  if (!rep) throw new Refusal('CUSTOMER_WITHOUT_OWNER', ['input', 'customerId']);
  const last = await ctx.em.findOne(VisitCard, { customer, rep }, { ...ALL_ROWS, orderBy: { cardNo: 'desc' } });

  return add(ctx, VisitCard, {
    customer,
    rep,
    cardNo: nextCardNo(last?.cardNo ?? null),
    slotCount: wantedSlots ?? (await settingNow(ctx, 'card.slotCount')),
    issuedAt: ctx.now,
    issuedBy: ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null,
  });
}

export async function issueVisitCard(ctx: Ctx, input: VisitCardIssueInput): Promise<VisitCard> {
  const wanted = input.slotCount ?? null;
  refuseIf(wanted === null ? null : whyNotSlotCount(wanted), ['input', 'slotCount']);
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', lock: true });
  if (!customer.owner) throw new Refusal('CUSTOMER_WITHOUT_OWNER', ['input', 'customerId']);
  if (!mayIssueCard(ctx.actor, customer)) forbid();
  if (await findActiveCard(ctx, customer)) throw new Refusal('CARD_ACTIVE_ALREADY', ['input', 'customerId']);

  return issueCard(ctx, customer, wanted);
}
