import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { SalesMonthLock } from './sales-month-lock.entity.ts';
import { VisitMonthReport } from './visit-month-report.entity.ts';
import { countVisitsOf } from './visit-month.queries.ts';
import { firstDayOf, firstDayOfNextMonth, whyNotLock } from './visit-month.rules.ts';
import type { SalesMonthLockCreateInput, VisitMonthReportSaveInput } from './visit-month.types.ts';

const NOTE_LIMIT = 500;
const MOST_VISITS = 1000;
const ALL_ROWS = { filters: { scope: false } } as const;

/** The estimate of the month (rules 5.2). It never enters a figure, so a locked month takes it too. */
export async function saveMonthReport(ctx: Ctx, input: VisitMonthReportSaveInput): Promise<VisitMonthReport> {
  const { actor } = ctx;
  const startsOn = firstDayOf(input.startsOn);
  const { unrecordedVisits } = input;
  new InputCheck()
    .text('note', input.note, { most: NOTE_LIMIT })
    .rule('unrecordedVisits', unrecordedVisits < 0 || unrecordedVisits > MOST_VISITS ? 'VALUE_OUT_OF_RANGE' : null)
    .rule('startsOn', startsOn > businessDate(ctx.now, ctx.zone) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const repId = input.repId ?? actor.employeeId;
  if (repId === null || !actor.repIds.includes(repId)) forbid();

  const values = {
    unrecordedVisits,
    note: input.note?.trim() || null,
    recordedVisits: await countVisitsOf(ctx, repId, { from: startsOn, to: firstDayOfNextMonth(startsOn) }),
  };
  const rep = ctx.em.getReference(Employee, repId);
  const known = await ctx.em.findOne(VisitMonthReport, { rep, startsOn });
  return known ? Object.assign(known, values) : add(ctx, VisitMonthReport, { rep, startsOn, ...values });
}

/** Publishing the figures of a month locks it (rules 5.2). */
export async function lockSalesMonth(ctx: Ctx, input: SalesMonthLockCreateInput): Promise<SalesMonthLock> {
  const startsOn = firstDayOf(input.startsOn);
  refuseIf(whyNotLock(startsOn, businessDate(ctx.now, ctx.zone)), ['input', 'startsOn']);
  if (await ctx.em.findOne(SalesMonthLock, { startsOn }, ALL_ROWS)) {
    throw new Refusal('SALES_MONTH_LOCKED', ['input', 'startsOn']);
  }
  const lockedBy = ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null;
  return add(ctx, SalesMonthLock, { startsOn, lockedAt: ctx.now, lockedBy });
}
