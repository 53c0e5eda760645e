import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { TrainingCourseNeed } from './training-course-need.entity.ts';
import { TrainingNeed } from './training-need.entity.ts';
import { mayEditNeed, mayRaise } from './training.access.ts';
import { whyNotDrop, whyNotOpenNeed, whyNotReopen } from './training.rules.ts';
import type {
  TrainingNeedDropInput,
  TrainingNeedEditInput,
  TrainingNeedRaiseInput,
  TrainingNeedReopenInput,
} from './training.types.ts';

const TEXT = 1_000;
const REASON = 500;
const PAST_SCOPE = { filters: { scope: false } } as const;

export async function raiseNeed(ctx: Ctx, input: TrainingNeedRaiseInput): Promise<TrainingNeed> {
  const today = businessDate(ctx.now, ctx.zone);
  const raisedOn = input.raisedOn ?? today;
  new InputCheck()
    .text('text', input.text, { most: TEXT, required: true })
    .rule('raisedOn', raisedOn > today ? 'TRAINING_NEED_IN_FUTURE' : null)
    .done();
  const employee = (await loadGiven(ctx, Employee, { id: input.employeeId, path: 'employeeId' })) ?? null;
  const shop = (await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' })) ?? null;
  if (!mayRaise(ctx.actor, { employee, shop })) forbid();
  const { source } = input;
  const raisedBy = actingEmployee(ctx);
  return add(ctx, TrainingNeed, { source, text: input.text.trim(), raisedOn, raisedBy, employee, shop });
}

export async function editNeed(ctx: Ctx, input: TrainingNeedEditInput): Promise<TrainingNeed> {
  new InputCheck().givenText('text', input.text, TEXT).done();
  const need = await loadForChange(ctx, TrainingNeed, input);
  if (!mayEditNeed(ctx.actor, need)) forbid();
  refuseIf(whyNotOpenNeed(need.state), ['input', 'id']);
  need.text = input.text?.trim() ?? need.text;
  need.source = input.source ?? need.source;
  return need;
}

export async function dropNeed(ctx: Ctx, input: TrainingNeedDropInput): Promise<TrainingNeed> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const need = await loadForChange(ctx, TrainingNeed, input);
  if (!mayEditNeed(ctx.actor, need)) forbid();
  const planned = await ctx.em.count(TrainingCourseNeed, { need, course: { state: 'PLANNED' } }, PAST_SCOPE);
  refuseIf(whyNotDrop(need.state, planned > 0), ['input', 'id']);
  need.state = 'DROPPED';
  need.dropReason = input.reason.trim();
  return need;
}

export async function reopenNeed(ctx: Ctx, input: TrainingNeedReopenInput): Promise<TrainingNeed> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const need = await loadForChange(ctx, TrainingNeed, input);
  refuseIf(whyNotReopen(need.state), ['input', 'id']);
  ctx.reason = input.reason.trim();
  need.state = 'OPEN';
  need.dropReason = null;
  return need;
}
