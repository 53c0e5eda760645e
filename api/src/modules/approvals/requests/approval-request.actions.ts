import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import type { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { approvalKind } from './approval-kinds.ts';
import { tellDeciders, tellRequester } from './approval-notices.ts';
import { mayDecide, mayWithdraw } from './approval-request.access.ts';
import { ApprovalRequest, type StoredChange } from './approval-request.entity.ts';
import { permissionsHeldBy } from './approval-request.queries.ts';
import {
  type ApprovalLevel,
  type ApprovalState,
  isLeadersLevel,
  levelFor,
  NOTE_LIMIT,
  whyNotDecided,
} from './approval-request.rules.ts';
import type {
  ApprovalRequestDecideInput,
  ApprovalRequestDecideManyInput,
  ApprovalRequestWithdrawInput,
  Decision,
} from './approval-request.types.ts';
import { leaderAbove } from './leader.ts';

const MOST_AT_ONCE = 100;
const ANY_ROW = { filters: { scope: false } } as const;

export interface Wanted {
  readonly kind: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Only one that the requester may see: who sees the customer as his own sees the request. */
  readonly customer?: Customer | null;
  /** Whose affair it is, when somebody else hands it in: that person decides it as little as whoever handed it in (rules 2). */
  readonly onBehalfOf?: Employee | null;
  /** Null for what needs none; blank is refused. */
  readonly reason: string | null;
  /** Another one than the kind's. */
  readonly level?: ApprovalLevel;
  readonly facts?: ApprovalRequest['facts'];
  readonly changes?: readonly StoredChange[];
}

function whoAsks({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}

/** A manager's affair stays one when an assistant hands it in. */
async function standingOf(ctx: Ctx, asker: Employee | null): Promise<Pick<Ctx['actor'], 'can'>> {
  const { actor } = ctx;
  if (!asker || asker.id === actor.employeeId) return actor;
  const held = await permissionsHeldBy(ctx, asker.id);
  return { can: (right) => actor.can(right) || held.has(right) };
}

interface Asking {
  readonly wanted: ApprovalLevel;
  readonly onBehalfOf: Employee | null;
}

async function whoDecides(ctx: Ctx, { wanted, onBehalfOf }: Asking) {
  const requestedBy = onBehalfOf ?? whoAsks(ctx);
  const leader = await leaderAbove(ctx, requestedBy?.id, [ctx.actor.employeeId]);
  const level = levelFor(await standingOf(ctx, requestedBy), { wanted, hasLeader: leader !== null });
  return { requestedBy, level, decider: isLeadersLevel(level) ? leader : null };
}

function waitingKeyOf(kind: string, subjectId: string): string {
  return `${kind}:${subjectId}`;
}

async function refuseSecond(ctx: Ctx, waitingKey: string | null): Promise<void> {
  const waiting = waitingKey && (await ctx.em.count(ApprovalRequest, { waitingKey }, ANY_ROW));
  if (waiting) throw new Refusal('APPROVAL_WAITING_ALREADY', ['input', 'id']);
}

/** Puts something to another person, who does it by consenting; the row is in the transaction of the caller. */
export async function requestApproval(ctx: Ctx, wanted: Wanted): Promise<ApprovalRequest> {
  const { kind, subject, customer = null, reason, facts = null, changes = null } = wanted;
  if (reason !== null) new InputCheck().text('reason', reason, { most: NOTE_LIMIT, required: true }).done();
  const defined = approvalKind(kind);
  const waitingKey = defined.several ? null : waitingKeyOf(kind, subject.id);
  await refuseSecond(ctx, waitingKey);

  const request = add(ctx, ApprovalRequest, {
    kind,
    customer,
    subjectType: subject.type,
    subjectId: subject.id,
    ...(await whoDecides(ctx, { wanted: wanted.level ?? defined.level, onBehalfOf: wanted.onBehalfOf ?? null })),
    requesterId: ctx.actor.accountId,
    requestedAt: ctx.now,
    reason: reason?.trim() ?? null,
    facts,
    changes,
    waitingKey,
  });
  await tellDeciders(ctx, request);
  return request;
}

interface Verdict {
  readonly decision: Decision;
  readonly note?: string | null | undefined;
  /** Decided as an item of an update session. */
  readonly inSession?: boolean;
}

/** Refuses consent in time: the note is what the requester learns. */
function checkVerdict({ decision, note }: Verdict): void {
  new InputCheck().text('note', note, { most: NOTE_LIMIT, required: decision === 'REJECT' }).done();
}

async function carryOut(ctx: Ctx, request: ApprovalRequest, decision: Decision): Promise<ApprovalState> {
  const kind = approvalKind(request.kind);
  if (decision === 'APPROVE') return (await kind.apply(ctx, request)) === 'CONFLICT' ? 'CONFLICT' : 'APPROVED';
  await kind.reject?.(ctx, request);
  return 'REJECTED';
}

/** Decides a request that is locked. `path` names it in the input, for refusals. */
export async function decide(
  ctx: Ctx,
  request: ApprovalRequest,
  { path, ...verdict }: Verdict & { readonly path: readonly string[] },
): Promise<ApprovalRequest> {
  refuseIf(whyNotDecided(request.state), path);
  if (!mayDecide(ctx.actor, request)) forbid();
  const kind = approvalKind(request.kind);
  if (verdict.decision === 'APPROVE') refuseIf((await kind.whyNot?.(ctx, request)) ?? null, path);

  // What is done by consent is done for the reason that was given.
  const reason = request.reason ?? verdict.note;
  if (reason) ctx.reason = reason;
  request.decisionNote = verdict.note?.trim() || null;
  request.state = await carryOut(ctx, request, verdict.decision);
  request.decidedBy = whoAsks(ctx);
  request.decidedAt = ctx.now;
  request.isOffSession = kind.waitsForSession === true && verdict.inSession !== true;
  request.waitingKey = null;
  await tellRequester(ctx, request);
  return request;
}

export async function decideRequest(ctx: Ctx, input: ApprovalRequestDecideInput): Promise<ApprovalRequest> {
  checkVerdict(input);
  const request = await loadForChange(ctx, ApprovalRequest, input);
  return decide(ctx, request, { ...input, path: ['input', 'id'] });
}

export async function decideRequests(ctx: Ctx, input: ApprovalRequestDecideManyInput): Promise<ApprovalRequest[]> {
  checkVerdict(input);
  const { requests, decision, note = null } = input;
  const ids = new Set(requests.map(({ id }) => id));
  const isFit = requests.length > 0 && requests.length <= MOST_AT_ONCE && ids.size === requests.length;
  refuseIf(isFit ? null : 'VALUE_OUT_OF_RANGE', ['input', 'requests']);
  // Locked in one order, so that two who decide the same lists never wait in a ring.
  for (const ref of requests.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    await loadForChange(ctx, ApprovalRequest, ref);
  const decided: ApprovalRequest[] = [];
  for (const [index, ref] of requests.entries()) {
    const request = await loadForChange(ctx, ApprovalRequest, ref);
    decided.push(await decide(ctx, request, { decision, note, path: ['input', 'requests', String(index)] }));
  }
  return decided;
}

/** Closes what was taken back. */
function close(request: ApprovalRequest, at: Date): ApprovalRequest {
  return Object.assign(request, { state: 'WITHDRAWN', decidedAt: at, waitingKey: null });
}

export async function withdrawRequest(ctx: Ctx, input: ApprovalRequestWithdrawInput): Promise<ApprovalRequest> {
  const request = await loadForChange(ctx, ApprovalRequest, input);
  refuseIf(whyNotDecided(request.state), ['input', 'id']);
  if (!mayWithdraw(ctx.actor, request)) forbid();
  const { withdraw, reject } = approvalKind(request.kind);
  await (withdraw ?? reject)?.(ctx, request);
  return close(request, ctx.now);
}

/** For who takes back the subject itself; that he may, the caller has asked. */
export async function withdrawWaiting(
  ctx: Ctx,
  { kind, subjectId }: { kind: string; subjectId: string },
): Promise<void> {
  const by = { waitingKey: waitingKeyOf(kind, subjectId) };
  const request = await loadRow(ctx, ApprovalRequest, { by, lock: true, pastScope: true });
  if (request) close(request, ctx.now);
}
