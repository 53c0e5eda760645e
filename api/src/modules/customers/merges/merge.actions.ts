import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { proposeNewCustomer } from '../changes/consent.ts';
import { refreshCompleteness } from '../completeness/completeness.queries.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { Customer } from '../customers/customer.entity.ts';
import { isFilled } from '../customers/customer.rules.ts';
import { type Consent, deleteCustomer, restoreCustomer, whoActs } from '../retention/deletion.actions.ts';
import { Deletion } from '../retention/deletion.entity.ts';
import { rightOfField } from '../values/tracked-fields.ts';
import { CustomerMerge } from './customer-merge.entity.ts';
import { runMergeSteps } from './merge.hooks.ts';
import { whyNotMerge, whyNotUndo } from './merge.rules.ts';
import type { CustomerMergeUndoInput, MergePreview } from './merge.types.ts';
import { countMovable, moveBack, movables, moveRows } from './moving-rows.queries.ts';
import { reopenCode } from './room.queries.ts';

const REASON_LIMIT = 500;
const FILLABLE = ['phoneFull', 'source', ...profileFields.keys()] as const;

/** Both locked, in one order, so that two merges never wait in a ring. */
export async function lockBoth(ctx: Ctx, ids: readonly [string, string]): Promise<[Customer, Customer]> {
  const found = new Map<string, Customer>();
  for (const id of ids.toSorted()) {
    const customer = await loadRow(ctx, Customer, { by: { id }, lock: true, pastScope: true });
    if (!customer) return notFound();
    found.set(id, customer);
  }
  return [found.get(ids[0]) as Customer, found.get(ids[1]) as Customer];
}

type Values = Record<string, unknown>;

const valuesOf = (customer: Customer): Values => customer as unknown as Values;

const isBlank = (value: unknown): boolean => value === null || value === undefined || !isFilled(String(value));

function blanksToFill(winner: Customer, loser: Customer): string[] {
  const [to, from] = [valuesOf(winner), valuesOf(loser)];
  return FILLABLE.filter((name) => isBlank(to[name]) && !isBlank(from[name]));
}

/** What the winner leaves blank is taken over; what both have stays the winner's. */
function fillBlanks(winner: Customer, loser: Customer): string[] {
  const filled = blanksToFill(winner, loser);
  for (const name of filled) valuesOf(winner)[name] = valuesOf(loser)[name];
  return filled;
}

/** Null when one of them is out of sight: the preview tells of rows (rules 6.5). */
export async function previewMerge(
  ctx: Ctx,
  { winnerId, loserId }: { winnerId: string; loserId: string },
): Promise<MergePreview | null> {
  if (!isUuid(winnerId) || !isUuid(loserId)) return null;
  const winner = await loadRow(ctx, Customer, { by: { id: winnerId } });
  const loser = await loadRow(ctx, Customer, { by: { id: loserId } });
  if (!winner || !loser || winnerId === loserId) return null;
  const [to, from] = [valuesOf(winner), valuesOf(loser)];
  const mayKnow = (name: string): boolean => ctx.actor.can(rightOfField(name));
  return {
    rows: await countMovable(ctx, { winnerId, loserId }, { seenOnly: true }),
    fills: blanksToFill(winner, loser).filter(mayKnow),
    differs: ['name', ...FILLABLE].filter(
      (name) => mayKnow(name) && !isBlank(to[name]) && !isBlank(from[name]) && to[name] !== from[name],
    ),
  };
}

/** Everything of the loser goes to the winner, its codes as aliases; it goes into the bin itself (rules 4, 6.4). */
export async function mergeCustomers(
  ctx: Ctx,
  { winnerId, loserId }: { winnerId: string; loserId: string },
  consent: Consent,
): Promise<CustomerMerge> {
  const [winner, loser] = await lockBoth(ctx, [winnerId, loserId]);
  refuseIf(whyNotMerge(winner, loser), ['input', 'id']);
  const filledFields = fillBlanks(winner, loser);
  const deletion = await deleteCustomer(ctx, loser, consent);
  const counts = await countMovable(ctx, { winnerId, loserId });
  const merge = add(ctx, CustomerMerge, {
    winner,
    loserId,
    loserCode: loser.code,
    reason: consent.reason,
    deletion,
    filledFields,
    movedCount: 0,
    keptCount: counts.reduce((sum, { stays }) => sum + stays, 0),
    mergedBy: whoActs(ctx),
    mergedAt: ctx.now,
  });
  // Written before rows go over: they are noted under it, and cards of the loser are closed by then.
  await ctx.em.flush();
  await runMergeSteps(ctx, { winnerId, loserId });
  for (const movable of movables(ctx))
    merge.movedCount += await moveRows(ctx, movable, { winnerId, loserId, mergeId: merge.id });
  await refreshCompleteness(ctx, [winnerId]);
  return merge;
}

/** Within the retention; rows that went over and are still with the winner go back (rules 6.4). */
export async function undoMerge(ctx: Ctx, input: CustomerMergeUndoInput): Promise<CustomerMerge> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const merge = await loadForChange(ctx, CustomerMerge, input);
  const deletion = await loadRow(ctx, Deletion, { by: { id: merge.deletion.id }, lock: true, pastScope: true });
  refuseIf(whyNotUndo(merge, deletion?.state === 'IN_BIN'), ['input', 'id']);
  if (!deletion) return notFound();
  const { loserId, loserCode } = merge;
  const winnerId = merge.winner.id;
  const [winner, loser] = await lockBoth(ctx, [winnerId, loserId]);
  ctx.reason = input.reason.trim();
  const [to, from] = [valuesOf(winner), valuesOf(loser)];
  for (const name of merge.filledFields) if (to[name] === from[name]) to[name] = null;

  for (const movable of movables(ctx)) await moveBack(ctx, movable, { winnerId, loserId, mergeId: merge.id });
  await reopenCode(ctx, { loserId, code: loserCode });
  await restoreCustomer(ctx, deletion);
  // What was asked about it was withdrawn with the merge; a draft that nobody can consent to would stay one for ever.
  if (loser.state === 'DRAFT') await proposeNewCustomer(ctx, loser);
  Object.assign(deletion, { state: 'RESTORED', restoredAt: ctx.now, restoredBy: whoActs(ctx) });
  Object.assign(merge, { state: 'UNDONE', undoneAt: ctx.now, undoneBy: whoActs(ctx) });
  await ctx.em.flush();
  await refreshCompleteness(ctx, [winnerId, loserId]);
  return merge;
}
