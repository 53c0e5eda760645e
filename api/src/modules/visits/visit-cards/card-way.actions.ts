import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { addDays } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { CardAnalysis } from './card-analysis.entity.ts';
import { figuresOf } from './card-analysis.rules.ts';
import { countOrders } from './card-orders.ts';
import { entriesOf } from './card-way.queries.ts';
import type {
  VisitCardAnalyseInput,
  VisitCardAttachInput,
  VisitCardRecoverInput,
  VisitCardVoidInput,
} from './card-way.types.ts';
import { VisitCard } from './visit-card.entity.ts';
import { slotsUpTo, whyNotMove, type CardStatus } from './visit-card.rules.ts';

const REASON_LIMIT = 500;
const CONCLUSION_LIMIT = 2000;

function move(card: VisitCard, to: CardStatus): void {
  const facts = { slotCount: card.slotCount, usedSlots: slotsUpTo(card.usedSlots), status: card.status };
  refuseIf(whyNotMove(facts, to), ['input', 'id']);
  card.status = to;
}

function me(ctx: Ctx): Employee | null {
  return ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null;
}

/** The computed block (rules 5.1). Made when the card comes in and again with the conclusion: entries may be voided between. */
async function figuresFor(ctx: Ctx, card: VisitCard): Promise<Partial<CardAnalysis>> {
  const { objections, ...figures } = figuresOf(await entriesOf(ctx, card.id));
  const { firstVisitOn, lastVisitOn } = figures;
  const period = firstVisitOn && lastVisitOn ? { from: firstVisitOn, to: addDays(lastVisitOn, 1) } : null;
  const orders = period ? await countOrders(ctx, { customerId: card.customer.id, period }) : { count: 0, amounts: [] };
  const [amount, ...others] = orders.amounts;
  const single = others.length === 0 ? amount : undefined;
  return {
    ...figures,
    noNeedCount: objections.NO_NEED,
    noMoneyCount: objections.NO_MONEY,
    noHurryCount: objections.NO_HURRY,
    otherObjectionCount: objections.OTHER,
    orderCount: orders.count,
    orderAmount: single?.amount ?? null,
    currency: single?.currency ?? null,
  };
}

/** Handed in at the meeting (rules 5.1). */
export async function recoverCard(ctx: Ctx, input: VisitCardRecoverInput): Promise<VisitCard> {
  const card = await loadForChange(ctx, VisitCard, input);
  move(card, 'RECOVERED');
  const analysis = add(ctx, CardAnalysis, { customer: card.customer, ...(await figuresFor(ctx, card)) });
  return Object.assign(card, { recoveredAt: ctx.now, recoveredBy: me(ctx), analysis });
}

export async function analyseCard(ctx: Ctx, input: VisitCardAnalyseInput): Promise<VisitCard> {
  new InputCheck().text('conclusion', input.conclusion, { most: CONCLUSION_LIMIT, required: true }).done();
  const card = await loadForChange(ctx, VisitCard, input);
  move(card, 'ANALYSED');
  // Cards that were recovered before there was an analysis block have none yet.
  const analysis = card.analysis
    ? await ctx.em.findOneOrFail(CardAnalysis, { id: card.analysis.id })
    : add(ctx, CardAnalysis, { customer: card.customer });
  Object.assign(analysis, await figuresFor(ctx, card), {
    conclusion: input.conclusion.trim(),
    analysedBy: me(ctx),
    analysedAt: ctx.now,
  });
  return Object.assign(card, { analysis });
}

/** From now on card and entries are read-only for everybody (rules 5.1). */
export async function attachCard(ctx: Ctx, input: VisitCardAttachInput): Promise<VisitCard> {
  const card = await loadForChange(ctx, VisitCard, input);
  move(card, 'ATTACHED');
  return Object.assign(card, { attachedAt: ctx.now, attachedBy: me(ctx) });
}

export async function voidCard(ctx: Ctx, input: VisitCardVoidInput): Promise<VisitCard> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const card = await loadForChange(ctx, VisitCard, input);
  move(card, 'VOID');
  ctx.reason = input.reason;
  return Object.assign(card, { voidReason: input.reason.trim() });
}
