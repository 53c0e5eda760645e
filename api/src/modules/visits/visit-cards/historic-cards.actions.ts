import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import type { Customer } from '../../customers/index.ts';
import type { Employee } from '../../staff/index.ts';
import { Visit } from '../visits/visit.entity.ts';
import { cardNumbers, placeOf } from './historic-cards.rules.ts';
import { VisitCard } from './visit-card.entity.ts';

const ALL_ROWS = { filters: { scope: false } } as const;

export interface History {
  readonly customer: Customer;
  readonly rep: Employee;
  /** Visits that came in now and stand on no card yet. */
  readonly visits: readonly Visit[];
}

/** Cards for the history, attached from the start; numbers go on after the last one of the rep. */
async function makeCards(ctx: Ctx, { customer, rep }: History, slots: { count: number; of: number }) {
  const last = await ctx.em.findOne(VisitCard, { customer, rep }, { ...ALL_ROWS, orderBy: { cardNo: 'desc' } });
  return cardNumbers(last?.cardNo ?? null, Math.ceil(slots.count / slots.of)).map((cardNo) =>
    add(ctx, VisitCard, {
      customer,
      rep,
      cardNo,
      slotCount: slots.of,
      status: 'ATTACHED',
      isHistoric: true,
      issuedAt: ctx.now,
      attachedAt: ctx.now,
    }),
  );
}

/**
 * Files history on historic cards, in the order of its dates. What was filed before is filed anew on fresh cards when
 * earlier visits come in: no slot is ever taken twice meanwhile.
 */
export async function fileHistory(ctx: Ctx, history: History, slotCount: number): Promise<void> {
  const { customer, rep, visits } = history;
  const filed = await ctx.em.find(Visit, { customer, rep, card: { isHistoric: true } }, ALL_ROWS);
  const before = await ctx.em.find(VisitCard, { customer, rep, isHistoric: true }, ALL_ROWS);
  const all = [...filed, ...visits].toSorted((a, b) => a.visitedAt.getTime() - b.visitedAt.getTime());
  const cards = await makeCards(ctx, history, { count: all.length, of: slotCount });
  all.forEach((visit, index) => {
    const { card: at, slotNo, side } = placeOf(index, slotCount);
    const card = cards[at] as VisitCard;
    Object.assign(visit, { card, rep, slotNo, side });
    card.usedSlots = slotNo;
    card.issuedAt = slotNo === 1 ? visit.visitedAt : card.issuedAt;
    ctx.em.persist(visit);
  });
  await ctx.em.flush();
  // The emptied ones go; their numbers are not given again.
  for (const card of before) ctx.em.remove(card);
  await ctx.em.flush();
}
