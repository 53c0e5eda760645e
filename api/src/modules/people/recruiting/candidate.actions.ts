import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { Employee, hireEmployee } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { CandidateStep } from './candidate-step.entity.ts';
import { Candidate } from './candidate.entity.ts';
import type {
  CandidateCreateInput,
  CandidateEditInput,
  CandidateHireInput,
  CandidateStepAddInput,
} from './candidate.types.ts';
import { HiringRequisition } from './hiring-requisition.entity.ts';
import type { CandidateStepKind } from './recruiting.enums.ts';
import {
  needsNote,
  stateAfter,
  whyNotChange,
  whyNotKind,
  whyNotOpen,
  whyNotStep,
  whyNotStepDate,
} from './recruiting.rules.ts';
import { mayHire } from './requisition.access.ts';
import { noteHired } from './requisition.actions.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const NOTE = 1_000;

function checkPerson({ name, phone, note }: CandidateCreateInput | CandidateEditInput): InputCheck {
  return new InputCheck()
    .givenText('name', name, 100)
    .text('phone', phone, { most: 50 })
    .text('note', note, { most: NOTE });
}

/** One that is closed is taken up by nobody anew. */
async function openRequisition(
  ctx: Ctx,
  id: string | null | undefined,
  now: HiringRequisition | null,
): Promise<HiringRequisition | null | undefined> {
  const requisition = await loadGiven(ctx, HiringRequisition, { id, path: 'requisitionId' });
  if (requisition && requisition.id !== now?.id) refuseIf(whyNotOpen(requisition.state), ['input', 'requisitionId']);
  return requisition;
}

export async function createCandidate(ctx: Ctx, input: CandidateCreateInput): Promise<Candidate> {
  const today = businessDate(ctx.now, ctx.zone);
  const appliedOn = input.appliedOn ?? today;
  checkPerson(input)
    .rule('appliedOn', appliedOn > today ? 'CANDIDATE_STEP_IN_FUTURE' : null)
    .done();
  const requisition = (await openRequisition(ctx, input.requisitionId, null)) ?? null;
  return add(ctx, Candidate, {
    name: input.name.trim(),
    phoneFull: input.phone?.trim() || null,
    channel: input.channel,
    note: input.note?.trim() || null,
    requisition,
    appliedOn,
    stateSince: appliedOn,
  });
}

export async function editCandidate(ctx: Ctx, input: CandidateEditInput): Promise<Candidate> {
  checkPerson(input).done();
  const candidate = await loadForChange(ctx, Candidate, input);
  refuseIf(whyNotChange(candidate), ['input', 'id']);
  const requisition = await openRequisition(ctx, input.requisitionId, candidate.requisition);
  if (requisition !== undefined) candidate.requisition = requisition;
  if (input.phone !== undefined) candidate.phoneFull = input.phone?.trim() || null;
  if (input.note !== undefined) candidate.note = input.note?.trim() || null;
  candidate.name = input.name?.trim() ?? candidate.name;
  candidate.channel = input.channel ?? candidate.channel;
  return candidate;
}

interface Taking {
  readonly kind: CandidateStepKind;
  readonly date: string;
  readonly takenById?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Each step with person and date (rules 20.2). */
async function takeStep(
  ctx: Ctx,
  candidate: Candidate,
  { kind, date, takenById, note }: Taking,
): Promise<CandidateStep> {
  refuseIf(whyNotChange(candidate), ['input', 'id']);
  const steps = await ctx.em.find(CandidateStep, { candidate }, { ...PAST_SCOPE, orderBy: { date: 'asc', id: 'asc' } });
  const { state, appliedOn } = candidate;
  refuseIf(whyNotStep(kind, { state, steps }), ['input', 'kind']);
  const today = businessDate(ctx.now, ctx.zone);
  refuseIf(whyNotStepDate(date, { today, steps, appliedOn }), ['input', 'date']);
  const takenBy = (await loadGiven(ctx, Employee, { id: takenById, path: 'takenById' })) ?? actingEmployee(ctx);
  candidate.state = stateAfter(kind);
  candidate.stateSince = date;
  return add(ctx, CandidateStep, { candidate, kind, date, takenBy, note: note?.trim() || null });
}

export async function addStep(ctx: Ctx, input: CandidateStepAddInput): Promise<Candidate> {
  const { kind, note, takenById } = input;
  new InputCheck()
    .rule('kind', whyNotKind(kind))
    .text('note', note, { most: NOTE, required: needsNote(kind) })
    .done();
  const candidate = await loadForChange(ctx, Candidate, input);
  const date = input.date ?? businessDate(ctx.now, ctx.zone);
  await takeStep(ctx, candidate, { kind, date, takenById, note });
  return candidate;
}

/** The requisition, locked: two who hire for it count one after the other, and none is hired above its number. */
async function lockedRequisition(ctx: Ctx, { requisition }: Candidate): Promise<HiringRequisition | null> {
  if (!requisition) return null;
  const locked = await loadReferred(ctx, HiringRequisition, { id: requisition.id, path: 'id', lock: true });
  refuseIf(whyNotOpen(locked.state), ['input', 'id']);
  return locked;
}

/** A candidate becomes an employee with employment and posting, all or nothing (rules 20.2). */
export async function hireCandidate(
  ctx: Ctx,
  input: CandidateHireInput,
): Promise<{ candidate: Candidate; employee: Employee }> {
  new InputCheck().text('note', input.note, { most: NOTE }).done();
  if (!mayHire(ctx.actor)) forbid();
  const candidate = await loadForChange(ctx, Candidate, input);
  const { number, hiredOn, post, shopId, title, takenById, note } = input;
  const today = businessDate(ctx.now, ctx.zone);
  if (hiredOn < candidate.appliedOn) throw new Refusal('CANDIDATE_HIRED_BEFORE_APPLIED', ['input', 'hiredOn']);
  await takeStep(ctx, candidate, { kind: 'HIRE', date: today, takenById, note });
  const requisition = await lockedRequisition(ctx, candidate);
  const employee = await hireEmployee(ctx, {
    number,
    name: candidate.name,
    phone: candidate.phoneFull,
    hiredOn,
    channel: candidate.channel,
    post,
    shopId: shopId ?? null,
    title: title ?? null,
  });
  candidate.employee = employee;
  if (requisition) await noteHired(ctx, requisition, candidate);
  return { candidate, employee };
}
