import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import { Shop } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { Candidate } from './candidate.entity.ts';
import { HiringRequisition } from './hiring-requisition.entity.ts';
import type { RequisitionState } from './recruiting.enums.ts';
import { isFilled, whyNotOpen, whyNotPlace, whyNotReopenRequisition } from './recruiting.rules.ts';
import { mayAskFor, mayChangeRequisition } from './requisition.access.ts';
import type {
  HiringRequisitionCallOffInput,
  HiringRequisitionCreateInput,
  HiringRequisitionEditInput,
  HiringRequisitionFillInput,
  HiringRequisitionReopenInput,
} from './requisition.types.ts';

defineNotification('REQUISITION_CREATED', { description: 'A department asks HR for people (domain-rules 20.2).' });
defineNotification('REQUISITION_FILLED', { description: 'Those for whom one asked were hired (domain-rules 20.2).' });

const PAST_SCOPE = { filters: { scope: false } } as const;
const REASON = 500;
const MOST = 999;

function checkGiven({ department, reason, headcount }: HiringRequisitionEditInput | HiringRequisitionCreateInput) {
  const isCount = headcount === undefined || (headcount !== null && headcount >= 1 && headcount <= MOST);
  return new InputCheck()
    .givenText('department', department, 100)
    .givenText('reason', reason, 1_000)
    .rule('headcount', isCount ? null : 'VALUE_OUT_OF_RANGE');
}

export async function createRequisition(ctx: Ctx, input: HiringRequisitionCreateInput): Promise<HiringRequisition> {
  const { post, headcount, neededBy } = input;
  const today = businessDate(ctx.now, ctx.zone);
  checkGiven(input)
    .rule('shopId', whyNotPlace(post, input.shopId ?? null))
    .rule('neededBy', neededBy < today ? 'REQUISITION_DAY_OVER' : null)
    .done();
  const shop = (await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' })) ?? null;
  if (!mayAskFor(ctx.actor, shop)) forbid();
  const requisition = add(ctx, HiringRequisition, { post, headcount, neededBy, shop });
  Object.assign(requisition, {
    department: input.department.trim(),
    reason: input.reason.trim(),
    requestedBy: actingEmployee(ctx),
  });
  await tellHr(ctx, requisition);
  return requisition;
}

async function tellHr(ctx: Ctx, { id, department, headcount }: HiringRequisition): Promise<void> {
  const accounts = await accountsWith(ctx, 'requisition:manage');
  await notify(ctx, {
    kind: 'REQUISITION_CREATED',
    toAccounts: accounts.filter((account) => account !== ctx.actor.accountId),
    subject: { type: 'HiringRequisition', id },
    facts: { department, n: headcount },
    key: id,
  });
}

export async function editRequisition(ctx: Ctx, input: HiringRequisitionEditInput): Promise<HiringRequisition> {
  checkGiven(input).done();
  const requisition = await openForChange(ctx, input);
  const headcount = input.headcount ?? requisition.headcount;
  const hiredCount = await countHired(ctx, requisition);
  refuseIf(headcount < hiredCount ? 'REQUISITION_BELOW_HIRED' : null, ['input', 'headcount']);
  requisition.department = input.department?.trim() ?? requisition.department;
  requisition.reason = input.reason?.trim() ?? requisition.reason;
  requisition.neededBy = input.neededBy ?? requisition.neededBy;
  requisition.headcount = headcount;
  if (hiredCount > 0 && isFilled({ headcount, hiredCount })) close(ctx, requisition, { state: 'FILLED', reason: null });
  return requisition;
}

async function openForChange(ctx: Ctx, input: { id: string; version: number }): Promise<HiringRequisition> {
  const requisition = await loadForChange(ctx, HiringRequisition, input);
  if (!mayChangeRequisition(ctx.actor, requisition)) forbid();
  refuseIf(whyNotOpen(requisition.state), ['input', 'id']);
  return requisition;
}

function close(
  ctx: Ctx,
  requisition: HiringRequisition,
  { state, reason }: { state: Exclude<RequisitionState, 'OPEN'>; reason: string | null },
): void {
  const closedOn = businessDate(ctx.now, ctx.zone);
  Object.assign(requisition, { state, closedOn, closeReason: reason });
}

function countHired(ctx: Ctx, requisition: HiringRequisition): Promise<number> {
  return ctx.em.count(Candidate, { requisition, state: 'HIRED' }, PAST_SCOPE);
}

/** Before its number is reached, such as by a transfer. */
export async function fillRequisition(ctx: Ctx, input: HiringRequisitionFillInput): Promise<HiringRequisition> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const requisition = await openForChange(ctx, input);
  close(ctx, requisition, { state: 'FILLED', reason: input.reason.trim() });
  return requisition;
}

export async function callOffRequisition(ctx: Ctx, input: HiringRequisitionCallOffInput): Promise<HiringRequisition> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const requisition = await openForChange(ctx, input);
  close(ctx, requisition, { state: 'CALLED_OFF', reason: input.reason.trim() });
  return requisition;
}

export async function reopenRequisition(ctx: Ctx, input: HiringRequisitionReopenInput): Promise<HiringRequisition> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const requisition = await loadForChange(ctx, HiringRequisition, input);
  if (!mayChangeRequisition(ctx.actor, requisition)) forbid();
  refuseIf(whyNotReopenRequisition(requisition.state), ['input', 'id']);
  ctx.reason = input.reason.trim();
  Object.assign(requisition, { state: 'OPEN', closedOn: null, closeReason: null });
  return requisition;
}

/** With the last one who was asked for it is filled; who asked is told. The requisition must be locked. */
export async function noteHired(ctx: Ctx, requisition: HiringRequisition, { id: hiredId }: Candidate): Promise<void> {
  const others = await ctx.em.count(Candidate, { requisition, state: 'HIRED', id: { $ne: hiredId } }, PAST_SCOPE);
  const { id, department, headcount, requestedBy } = requisition;
  if (requisition.state !== 'OPEN' || !isFilled({ headcount, hiredCount: others + 1 })) return;
  close(ctx, requisition, { state: 'FILLED', reason: null });
  await notify(ctx, {
    kind: 'REQUISITION_FILLED',
    to: requestedBy && requestedBy.id !== ctx.actor.employeeId ? [requestedBy.id] : [],
    subject: { type: 'HiringRequisition', id },
    facts: { department },
    key: id,
  });
}
