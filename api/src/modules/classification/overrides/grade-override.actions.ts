import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { type ApprovalRequest, defineApproval, requestApproval } from '../../approvals/index.ts';
import { Customer, type CustomerGrade, isInReach } from '../../customers/index.ts';
import type { JobCtx } from '../../jobs/index.ts';
import { lastSaid } from '../abc/abc-run.queries.ts';
import { changeGrades } from '../abc/grade-change.queries.ts';
import { GradeOverride } from './grade-override.entity.ts';
import { whyNotOverride } from './grade-override.rules.ts';
import type { GradeOverrideEndInput, GradeOverrideProposeInput } from './grade-override.types.ts';

const REASON_LIMIT = 500;
const ANY_ROW = { filters: { scope: false } } as const;

/** The manager consents; his own proposals go to the general manager (rules 2, 7.3). */
export async function proposeOverride(ctx: Ctx, input: GradeOverrideProposeInput): Promise<ApprovalRequest> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const customer = await loadForChange(ctx, Customer, input);
  if (!isInReach(ctx.actor, customer)) forbid();
  const { grade, endsOn = null } = input;
  const today = businessDate(ctx.now, ctx.zone);
  const why = whyNotOverride({ grade, endsOn }, { current: customer.grade, today });
  refuseIf(why, ['input', why?.startsWith('GRADE_END') ? 'endsOn' : 'grade']);
  return requestApproval(ctx, {
    kind: 'GRADE_OVERRIDE',
    customer,
    subject: { type: 'Customer', id: customer.id },
    reason: input.reason,
    changes: [
      { field: 'grade', before: customer.grade, after: grade },
      { field: 'endsOn', before: null, after: endsOn },
    ],
  });
}

async function endRow(ctx: Ctx, override: GradeOverride): Promise<void> {
  override.endedAt = ctx.now;
  // Written before the next one: the database knows one running for each customer.
  await ctx.em.flush();
}

/** By consent; a later one takes the place of one that still runs. */
async function applyOverride(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  const wanted = new Map((request.changes ?? []).map(({ field, after }) => [field, after]));
  const grade = wanted.get('grade') as CustomerGrade;
  const endsOn = wanted.get('endsOn') ?? null;
  const customer = await loadRow(ctx, Customer, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (!customer || customer.state === 'DELETED') return 'CONFLICT';
  const today = businessDate(ctx.now, ctx.zone);
  if (whyNotOverride({ grade, endsOn }, { current: customer.grade, today })) return 'CONFLICT';

  const running = await ctx.em.findOne(GradeOverride, { customer, endedAt: null }, ANY_ROW);
  if (running) await endRow(ctx, running);
  const { reason, requestedBy: proposedBy } = request;
  add(ctx, GradeOverride, { customer, grade, reason: reason ?? '', proposedBy, startsAt: ctx.now, endsOn });
  await changeGrades(ctx, [{ customerId: customer.id, grade }], { cause: 'OVERRIDE', reason });
  return undefined;
}

defineApproval({
  kind: 'GRADE_OVERRIDE',
  description: 'A grade by hand for a customer, until a day (domain-rules 7.3).',
  level: 'SALES_MANAGER',
  apply: applyOverride,
});

/** The customer gets back what the last run said of it, or N when none did. */
async function fallBack(ctx: Ctx, override: GradeOverride, reason: string): Promise<void> {
  await endRow(ctx, override);
  const customerId = override.customer.id;
  const grade = (await lastSaid(ctx, customerId)) ?? 'N';
  await changeGrades(ctx, [{ customerId, grade }], { cause: 'OVERRIDE_END', reason });
}

export async function endOverride(ctx: Ctx, input: GradeOverrideEndInput): Promise<GradeOverride> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const override = await loadForChange(ctx, GradeOverride, input);
  if (override.endedAt) throw new Refusal('GRADE_OVERRIDE_ENDED', ['input', 'id']);
  ctx.reason = input.reason;
  await fallBack(ctx, override, input.reason.trim());
  return override;
}

/** Every night: what ended yesterday holds no more (rules 7.3). */
export async function endOverrides(ctx: JobCtx): Promise<void> {
  const today = businessDate(ctx.now, ctx.zone);
  const over = await ctx.em.find(GradeOverride, { endedAt: null, endsOn: { $lt: today } }, ANY_ROW);
  const ids = over.map(({ id }) => ({ id }));
  await ctx.each(ids, {
    name: 'gradeOverrideExpire',
    key: ({ id }) => id,
    work: async (inside, { id }) => {
      const override = await loadForChange(inside, GradeOverride, { id });
      if (!override.endedAt) await fallBack(inside, override, `until ${override.endsOn ?? ''}`);
    },
  });
}
