import type { Ctx } from '../../../kernel/context.ts';
import type { Customer } from '../../customers/index.ts';
import { recoveryDueOn } from './recovery-due.actions.ts';
import { findActiveCard, issueCard } from './visit-card.actions.ts';
import { VisitCard } from './visit-card.entity.ts';

/** The card of a deleted customer is closed early, and what is written on it comes back (domain-rules 5.1). */
export async function closeCardOfDeleted(ctx: Ctx, customer: Customer): Promise<void> {
  const card = await findActiveCard(ctx, customer);
  if (!card) return;
  const due = card.usedSlots > 0 ? await recoveryDueOn(ctx) : null;
  Object.assign(card, { status: 'CLOSED_EARLY', recoveryDueOn: due });
}

/** A card that nobody has taken in yet opens again, otherwise the rep gets a new one (domain-rules 6.4). */
export async function reopenCardOfRestored(ctx: Ctx, customer: Customer): Promise<void> {
  const { owner: rep } = customer;
  if (!rep) return;
  const last = await ctx.em.findOne(
    VisitCard,
    { customer, rep },
    { filters: { scope: false }, orderBy: { cardNo: 'desc' } },
  );
  if (last?.status === 'CLOSED_EARLY' && last.usedSlots < last.slotCount)
    Object.assign(last, { status: 'ACTIVE', recoveryDueOn: null });
  else await issueCard(ctx, customer);
}
