import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { ApprovalRequest, decide, NOTE_LIMIT } from '../../approvals/index.ts';
import { markSeen } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { RegularMeeting } from '../../visits/index.ts';
import { UpdateSessionItem } from './update-session-item.entity.ts';
import { UpdateSessionRep } from './update-session-rep.entity.ts';
import { UpdateSession } from './update-session.entity.ts';
import { carryOverRest, countWaiting, takeIn, workingReps } from './update-session.queries.ts';
import { type ItemOutcome, whyNotClose, whyNotDecideItem } from './update-session.rules.ts';
import type {
  UpdateSessionCloseInput,
  UpdateSessionDecideInput,
  UpdateSessionOpenInput,
  UpdateSessionRefreshInput,
} from './update-session.types.ts';

const MOST_REPS = 200;
const MOST_ITEMS = 100;

function manager({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}

/** Opens a session with all that waits and all that is old (rules 6.1). */
export async function openSession(ctx: Ctx, input: UpdateSessionOpenInput): Promise<UpdateSession> {
  const repIds = [...new Set(input.repIds)];
  const areIds = repIds.length <= MOST_REPS && repIds.every((id) => isUuid(id));
  const reps = areIds ? await workingReps(ctx, repIds) : [];
  refuseIf(areIds && reps.length === repIds.length ? null : 'ROW_UNKNOWN', ['input', 'repIds']);
  const meeting = (await loadGiven(ctx, RegularMeeting, { id: input.meetingId, path: 'meetingId' })) ?? null;
  if (await loadRow(ctx, UpdateSession, { by: { state: 'OPEN' }, pastScope: true }))
    throw new Refusal('SESSION_OPEN_ALREADY', ['input']);

  const meetingAt = meeting?.startsAt ?? input.meetingAt ?? ctx.now;
  const session = add(ctx, UpdateSession, { meetingAt, meeting, manager: manager(ctx) });
  for (const id of reps) add(ctx, UpdateSessionRep, { session, rep: ctx.em.getReference(Employee, id) });
  // The items are found by one statement, which must see session and reps.
  await ctx.em.flush();
  await takeIn(ctx, session.id);
  return session;
}

async function loadOpen(ctx: Ctx, input: { id: string; version: number }): Promise<UpdateSession> {
  const session = await loadForChange(ctx, UpdateSession, input);
  refuseIf(session.state === 'CLOSED' ? 'SESSION_CLOSED' : null, ['input', 'id']);
  return session;
}

export async function refreshSession(ctx: Ctx, input: UpdateSessionRefreshInput): Promise<UpdateSession> {
  const session = await loadOpen(ctx, input);
  await takeIn(ctx, session.id);
  return session;
}

/** Nothing is left behind: what came up meanwhile is taken in before it is judged whether all is decided. */
export async function closeSession(ctx: Ctx, input: UpdateSessionCloseInput): Promise<UpdateSession> {
  const session = await loadOpen(ctx, input);
  await takeIn(ctx, session.id);
  if (input.mustCarryRestOver) await carryOverRest(ctx, session.id);
  refuseIf(whyNotClose({ state: session.state, waiting: await countWaiting(ctx, session.id) }), ['input', 'id']);
  session.state = 'CLOSED';
  session.closedAt = ctx.now;
  return session;
}

async function outcomeOf(
  ctx: Ctx,
  item: UpdateSessionItem,
  { decision, note, path }: UpdateSessionDecideInput & { readonly path: readonly string[] },
): Promise<ItemOutcome> {
  if (decision === 'CARRY_OVER') return 'CARRIED_OVER';
  if (decision === 'CONFIRM') {
    if (item.customer) await markSeen(ctx, item.customer.id);
    return 'CONFIRMED';
  }
  const id = item.request?.id ?? forbid();
  const request = await loadForChange(ctx, ApprovalRequest, { id });
  return (await decide(ctx, request, { decision, note, inSession: true, path })).state as ItemOutcome;
}

/** Item by item or several alike; consent given here is given in session (rules 6.1). */
export async function decideItems(ctx: Ctx, input: UpdateSessionDecideInput): Promise<UpdateSessionItem[]> {
  const { items, decision } = input;
  const isFit =
    items.length > 0 && items.length <= MOST_ITEMS && new Set(items.map(({ id }) => id)).size === items.length;
  new InputCheck()
    .text('note', input.note, { most: NOTE_LIMIT, required: decision === 'REJECT' })
    .rule('items', isFit ? null : 'VALUE_OUT_OF_RANGE')
    .done();
  const decided: UpdateSessionItem[] = [];
  for (const [index, ref] of items.entries()) {
    const path = ['input', 'items', String(index)];
    const item = await loadForChange(ctx, UpdateSessionItem, ref);
    const session = await loadForChange(ctx, UpdateSession, { id: item.session.id });
    refuseIf(session.state === 'CLOSED' ? 'SESSION_CLOSED' : whyNotDecideItem(item, decision), path);
    item.outcome = await outcomeOf(ctx, item, { ...input, path });
    item.note = input.note?.trim() || null;
    item.decidedBy = manager(ctx);
    item.decidedAt = ctx.now;
    decided.push(item);
  }
  return decided;
}
