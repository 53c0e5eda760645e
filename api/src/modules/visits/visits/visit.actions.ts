import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { isPrepared } from '../consultations/consultation.rules.ts';
import { stepAfterVisit } from '../prospects/prospect.rules.ts';
import { recoveryDueOn, tellCardIsFull } from '../visit-cards/recovery-due.actions.ts';
import { mayRecordVisit } from '../visit-cards/visit-card.access.ts';
import { findActiveCard, issueCard } from '../visit-cards/visit-card.actions.ts';
import type { VisitCard } from '../visit-cards/visit-card.entity.ts';
import { slotsUpTo, takeSlot } from '../visit-cards/visit-card.rules.ts';
import { demoteLaterFirsts } from './first-visit.queries.ts';
import { VisitAmendment } from './visit-amendment.entity.ts';
import { Visit } from './visit.entity.ts';
import { surroundingsOf, type VisitSurroundings } from './visit.queries.ts';
import {
  HANDLING_STEPS,
  isLateMemo,
  whyNotAmend,
  whyNotEdit,
  whyNotHandling,
  whyNotKind,
  whyNotMonth,
  whyNotNextVisitOn,
  whyNotPosition,
  whyNotSummary,
  whyNotVisitedAt,
  whyNotVoid,
} from './visit.rules.ts';
import type { VisitAmendInput, VisitEditInput, VisitRecordInput, VisitVoidInput } from './visit.types.ts';

const REASON_LIMIT = 500;
/** The name is not looked at, but written along: what it is found by is derived anew whenever the row changes. */
const OF_CUSTOMER = ['owner', 'prospectStep', 'name'] as const;
const MEMO_TEXTS = ['contactPerson', 'topics', 'nextStep'] as const;
const MEMO_LIMITS = { contactPerson: 100, topics: 500, nextStep: 500 } as const;
const MEMO = [...MEMO_TEXTS, 'objection', 'nextVisitOn'] as const;
const AMENDMENT_LIMIT = 200;

/** What rules must see whatever the actor sees: visits are counted for the whole company. */
const ALL_ROWS = { filters: { scope: false } } as const;

/** What is wrong with the input by itself. */
function checkMemo(input: VisitRecordInput | VisitEditInput): InputCheck {
  const check = new InputCheck();
  if (input.summary !== undefined) check.rule('summary', whyNotSummary(input.summary ?? ''));
  for (const name of MEMO_TEXTS) check.text(name, input[name], { most: MEMO_LIMITS[name] });
  for (const name of ['visitedAt', 'kind'] as const) check.rule(name, input[name] === null ? 'VALUE_REQUIRED' : null);
  return check;
}

/** What is wrong with the visit as it would be, in view of the other visits and of the ownership (domain-rules 5.2). */
function judge(
  ctx: Ctx,
  visit: Visit,
  { ownershipStartsAt, hasEarlierVisit, graceDays, isMonthLocked }: VisitSurroundings,
): InputCheck {
  const { visitedAt, kind, nextVisitOn } = visit;
  return new InputCheck()
    .rule('visitedAt', whyNotVisitedAt({ visitedAt, ownershipStartsAt, graceDays, zone: ctx.zone }, ctx.now))
    .rule('visitedAt', whyNotMonth(isMonthLocked))
    .rule('kind', whyNotKind(kind, hasEarlierVisit))
    .rule('objection', whyNotHandling(visit))
    .rule('nextVisitOn', whyNotNextVisitOn(nextVisitOn, businessDate(visitedAt, ctx.zone)));
}

/** What is left out stays as it was; an empty mark means "not done". */
function assignHandling(visit: Visit, input: VisitRecordInput | VisitEditInput): void {
  for (const step of HANDLING_STEPS) {
    const done = input[step];
    if (done !== undefined) visit[step] = done ?? false;
  }
}

interface Taken {
  readonly visit: Visit;
  /** The card that takes the next visit. */
  readonly visitCard: VisitCard;
}

/** Writes the visit on the card; the last slot fills it and calls for the next one (domain-rules 5.1). */
async function putOnCard(ctx: Ctx, card: VisitCard, visit: Visit): Promise<VisitCard> {
  const { slotNo, side, status } = takeSlot({
    slotCount: card.slotCount,
    status: card.status,
    usedSlots: slotsUpTo(card.usedSlots),
  });
  Object.assign(visit, { card, rep: card.rep, slotNo, side });
  ctx.em.persist(visit);
  card.usedSlots = slotNo;
  card.status = status;
  if (status === 'ACTIVE') return card;
  Object.assign(card, { fullAt: ctx.now, recoveryDueOn: await recoveryDueOn(ctx) });
  await tellCardIsFull(ctx, card);
  // Written before the next one: the database knows one active card for each customer.
  await ctx.em.flush();
  return issueCard(ctx, card.customer);
}

/** Written first, so that what came to be later is seen as later (rules 5.2). */
async function nowEarlier(ctx: Ctx, customer: Customer): Promise<void> {
  await ctx.em.flush();
  await demoteLaterFirsts(ctx, [customer]);
}

export async function recordVisit(ctx: Ctx, input: VisitRecordInput): Promise<Taken> {
  checkMemo(input)
    .rule('position', whyNotPosition(input.position ?? null))
    .done();
  const visit = new Visit();
  // Asked together and answered in this order. The customer is locked before the rest is read: one visit of a customer at a
  // time, so that two never meet in a slot or issue two cards.
  const [customer, surroundings, memoWindow, active] = await Promise.all([
    loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', lock: true, only: OF_CUSTOMER }),
    surroundingsOf(ctx, { visitId: visit.id, customerId: input.customerId, visitedAt: input.visitedAt }),
    settingNow(ctx, 'visit.memoWindow'),
    findActiveCard(ctx, { id: input.customerId }),
  ]);
  if (!customer.owner) throw new Refusal('CUSTOMER_WITHOUT_OWNER', ['input', 'customerId']);
  if (!mayRecordVisit(ctx.actor, customer)) forbid();

  const { actor, now } = ctx;
  Object.assign(visit, {
    customer,
    visitedAt: input.visitedAt,
    kind: input.kind,
    summary: input.summary.trim(),
    recordedAt: now,
    recordedBy: actor.employeeId ? ctx.em.getReference(Employee, actor.employeeId) : null,
    isLateMemo: isLateMemo({ visitedAt: input.visitedAt, recordedAt: now }, memoWindow),
    isPrepared: isPrepared(input.visitedAt, surroundings.lastConsultedAt, surroundings.prepWindow),
    positionFull: input.position ?? null,
  });
  assignGiven(visit, input, MEMO);
  assignHandling(visit, input);
  judge(ctx, visit, surroundings).done();

  customer.prospectStep = stepAfterVisit(customer.prospectStep);
  const card = active ?? (await issueCard(ctx, customer));
  const visitCard = await putOnCard(ctx, card, visit);
  if (surroundings.hasLaterFirst) await nowEarlier(ctx, customer);
  return { visit, visitCard };
}

function factsOf({ status, card, recordedAt, recordedBy }: Visit) {
  return { status, cardStatus: card.status, recordedAt, recordedById: recordedBy?.id ?? '' };
}

export async function editVisit(ctx: Ctx, input: VisitEditInput): Promise<Visit> {
  checkMemo(input).done();
  const visit = await loadForChange(ctx, Visit, input);
  await ctx.em.populate(visit, ['card'], ALL_ROWS);
  const attempt = {
    editorId: ctx.actor.employeeId ?? 'nobody',
    now: ctx.now,
    windowHours: await settingNow(ctx, 'visit.editWindow'),
  };
  refuseIf(whyNotEdit(factsOf(visit), attempt), ['input', 'id']);

  assignGiven(visit, input, ['visitedAt', 'kind', ...MEMO]);
  assignHandling(visit, input);
  if (input.summary) visit.summary = input.summary.trim();
  const { id: visitId, customer, visitedAt } = visit;
  const surroundings = await surroundingsOf(ctx, { visitId, customerId: customer.id, visitedAt });
  judge(ctx, visit, surroundings).done();
  visit.isLateMemo = isLateMemo(visit, await settingNow(ctx, 'visit.memoWindow'));
  visit.isPrepared = isPrepared(visitedAt, surroundings.lastConsultedAt, surroundings.prepWindow);
  if (surroundings.hasLaterFirst) await nowEarlier(ctx, customer);
  return visit;
}

/** What may not be corrected any more is mended by a line below it, of the author (rules 5.2). */
export async function amendVisit(ctx: Ctx, input: VisitAmendInput): Promise<Visit> {
  new InputCheck().text('text', input.text, { most: AMENDMENT_LIMIT, required: true }).done();
  const visit = await loadReferred(ctx, Visit, { id: input.visitId, path: 'visitId', lock: true });
  await ctx.em.populate(visit, ['card'], ALL_ROWS);
  const { employeeId } = ctx.actor;
  refuseIf(whyNotAmend(factsOf(visit), employeeId ?? 'nobody'), ['input', 'visitId']);

  const writtenBy = ctx.em.getReference(Employee, employeeId ?? '');
  add(ctx, VisitAmendment, { visit, customer: visit.customer, text: input.text.trim(), writtenBy, at: ctx.now });
  return visit;
}

export async function voidVisit(ctx: Ctx, input: VisitVoidInput): Promise<Visit> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const visit = await loadForChange(ctx, Visit, input);
  await ctx.em.populate(visit, ['card'], ALL_ROWS);
  refuseIf(whyNotVoid(factsOf(visit), input.reason), ['input', 'id']);

  ctx.reason = input.reason;
  Object.assign(visit, { status: 'VOIDED', voidReason: input.reason.trim(), voidedAt: ctx.now });
  return visit;
}
