import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, type Month, monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadGiven } from '../../../kernel/rows.ts';
import { enqueue, JobRun } from '../../jobs/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { COMPUTE_JOB } from '../results/compute.jobs.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';
import { heldClosedMonths } from './closed-months.queries.ts';
import { closingFacts, moveResults, peopleWithoutPay, shopCounts } from './closing.queries.ts';
import { hindrancesOf, whyNotClose } from './closing.rules.ts';
import type {
  AttendanceClosing,
  AttendanceResultComputeInput,
  AttendanceResultConfirmInput,
  AttendanceMonthLockCreateInput,
} from './closing.types.ts';
import { refuseClosed } from './refuse-closed.actions.ts';
import { listWaiting } from './waiting-requests.queries.ts';

const AT_MONTH = ['input', 'month'] as const;

function refuseToCome({ now, zone }: Ctx, month: Month): void {
  refuseIf(month > monthOf(businessDate(now, zone)) ? 'ATTENDANCE_MONTH_NOT_BEGUN' : null, AT_MONTH);
}

/** In the background; who asks sees how far it is. */
export async function computeMonth(ctx: Ctx, input: AttendanceResultComputeInput): Promise<JobRun> {
  const { month } = input;
  refuseToCome(ctx, month);
  await refuseClosed(ctx, [month], AT_MONTH);
  const shop = await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' });
  const employee = await loadGiven(ctx, Employee, { id: input.employeeId, path: 'employeeId' });
  const payload = { startsOn: `${month}-01`, shopId: shop?.id ?? null, employeeId: employee?.id ?? null };
  const id = await enqueue(ctx, { job: COMPUTE_JOB, payload });
  return (await loadRow(ctx, JobRun, { by: { id } })) ?? notFound();
}

/** What HR has looked at; a result that changes afterwards has to be looked at again. */
export async function confirmMonth(ctx: Ctx, input: AttendanceResultConfirmInput): Promise<number> {
  const { month } = input;
  await refuseClosed(ctx, [month], AT_MONTH);
  const { isOver } = await closingFacts(ctx, month);
  refuseIf(isOver ? null : 'ATTENDANCE_MONTH_NOT_OVER', AT_MONTH);
  const shop = await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' });
  const count = await moveResults(ctx, month, { from: 'COMPUTED', to: 'CONFIRMED', shopId: shop?.id ?? null });
  if (count === 0) throw new Refusal('ATTENDANCE_RESULTS_MISSING', AT_MONTH);
  return count;
}

/** From here on nothing of the month changes; the database keeps it so (rules 17.7). */
export async function lockMonth(ctx: Ctx, { month }: AttendanceMonthLockCreateInput): Promise<AttendanceMonthLock> {
  await heldClosedMonths(ctx);
  refuseIf(whyNotClose(await closingFacts(ctx, month)), AT_MONTH);
  await moveResults(ctx, month, { from: 'CONFIRMED', to: 'LOCKED', shopId: null });
  const { employeeId } = ctx.actor;
  const lockedBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  return add(ctx, AttendanceMonthLock, { startsOn: `${month}-01`, lockedBy, lockedAt: ctx.now });
}

export async function closingOf(ctx: Ctx, month: Month): Promise<AttendanceClosing> {
  const startsOn = `${month}-01`;
  const [facts, shops] = [await closingFacts(ctx, month), await shopCounts(ctx, startsOn)];
  const { waitingRequestCount, peopleCount, resultCount, confirmedCount, dueCount, openObjectionCount } = facts;
  const unpaid = ctx.actor.can('attendanceMoney:read') ? await peopleWithoutPay(ctx, startsOn) : [];
  const waiting = waitingRequestCount > 0 ? await listWaiting(ctx, month) : [];
  return {
    startsOn,
    hindrances: hindrancesOf(facts),
    waitingRequestCount,
    waitingRequests: waiting.map(({ approvalRequestId, employeeId, ...request }) => ({
      ...request,
      approvalRequest: { id: approvalRequestId },
      employee: { id: employeeId },
    })),
    peopleCount,
    resultCount,
    confirmedCount,
    dueCount,
    openObjectionCount,
    withoutPay: unpaid.map(({ employeeId, payGap }) => ({ employee: { id: employeeId }, payGap })),
    shops: shops.map(({ shopId, reportId, ...counts }) => ({
      ...counts,
      shop: { id: shopId },
      report: reportId === null ? null : { id: reportId },
    })),
  };
}
