import type { Ctx } from '../../../kernel/context.ts';
import { monthOf } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import { type ApprovalRequest, defineApproval } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { refuseClosed } from '../closing/refuse-closed.actions.ts';
import type { StaffRequestState } from '../requests/staff-request.enums.ts';
import type { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { rosterTimes } from '../rosters/roster-times.rules.ts';
import { SHIFT_CHANGE } from './shift-change.actions.ts';
import { ShiftChange } from './shift-change.entity.ts';
import { isBoundByClause6, twinOf } from './shift-change.queries.ts';
import { isSameTime, isToldInTime, whyNotConsent } from './shift-change.rules.ts';

const HOW = { filters: { scope: false }, populate: ['entry', 'swapWith', 'newTemplateVersion'] } as const;

/** The row that was asked for and, of a swap, that of the colleague; none once they are decided. */
async function affair(ctx: Ctx, { subjectId }: ApprovalRequest): Promise<ShiftChange[]> {
  const change = await ctx.em.findOne(ShiftChange, { id: subjectId, state: 'PENDING' }, HOW);
  if (!change) return [];
  const twin = await twinOf(ctx, change);
  if (twin) await ctx.em.populate(twin, ['entry', 'swapWith', 'newTemplateVersion'], { filters: { scope: false } });
  return twin ? [change, twin] : [change];
}

async function whyNotOne(ctx: Ctx, change: ShiftChange): Promise<RefusalCode | null> {
  const { entry, oldStartsAt, oldEndsAt } = change;
  return whyNotConsent({
    isAsAsked: entry.cancelledAt === null && isSameTime(entry, { startsAt: oldStartsAt, endsAt: oldEndsAt }),
    isInTime: isToldInTime(change),
    isBound: await isBoundByClause6(ctx, change.employee.id, entry.date),
  });
}

async function whyNot(ctx: Ctx, request: ApprovalRequest): Promise<RefusalCode | null> {
  for (const change of await affair(ctx, request)) {
    const reason = await whyNotOne(ctx, change);
    if (reason) return reason;
  }
  return null;
}

/** Breaks of the shift that is worked instead; of other hours those breaks of the old one that lie within. */
function breaksOf(zone: string, change: ShiftChange, before: ReadonlyMap<string, RosterEntry['breaks']>) {
  const { entry, swapWith, newTemplateVersion, newStartsAt, newEndsAt } = change;
  if (!newStartsAt || !newEndsAt) return [];
  if (swapWith) return before.get(swapWith.id) ?? [];
  if (newTemplateVersion) return rosterTimes(zone)(newTemplateVersion, entry.date).breaks;
  return entry.breaks.filter(
    ({ startsAt, endsAt }) => new Date(startsAt) >= newStartsAt && new Date(endsAt) <= newEndsAt,
  );
}

/** The lines keep their person and date and change what is worked, so that two swap in one go. */
function carryOut(zone: string, changes: readonly ShiftChange[]): void {
  const before = new Map(changes.map(({ entry }) => [entry.id, entry.breaks]));
  for (const change of changes) {
    const { entry, newStartsAt, newEndsAt, newTemplateVersion, reason } = change;
    Object.assign(entry, {
      kind: newStartsAt ? 'WORK' : 'REST',
      startsAt: newStartsAt,
      endsAt: newEndsAt,
      templateVersion: newTemplateVersion,
      breaks: breaksOf(zone, change, before),
      reason,
    });
  }
}

async function settle(ctx: Ctx, request: ApprovalRequest, state: StaffRequestState): Promise<ShiftChange[]> {
  const changes = await affair(ctx, request);
  const { employeeId } = ctx.actor;
  for (const change of changes) {
    await refuseClosed(ctx, [monthOf(change.entry.date)], ['input']);
    change.state = state;
    if (state === 'WITHDRAWN') continue;
    change.decidedBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
    change.decidedAt = ctx.now;
    change.decisionNote = request.decisionNote;
  }
  return changes;
}

defineApproval({
  kind: SHIFT_CHANGE.approval,
  description: 'A change of a shift or a swap, decided by the line manager (domain-rules 17.4, clause 6).',
  level: 'LINE',
  whyNot,
  async apply(ctx, request) {
    const changes = await settle(ctx, request, 'APPROVED');
    if (changes.length === 0) return 'CONFLICT';
    carryOut(ctx.zone, changes);
    return undefined;
  },
  reject: async (ctx, request) => void (await settle(ctx, request, 'REJECTED')),
  withdraw: async (ctx, request) => void (await settle(ctx, request, 'WITHDRAWN')),
});
