import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { addDays, businessDate, periodOfMonth } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred, staleVersion } from '../../../kernel/rows.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { peopleOfMonth } from '../results/people-of-month.queries.ts';
import { mayReport } from './closing.access.ts';
import { refuseClosed } from './refuse-closed.actions.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';
import { reportFaults } from './shop-month-report.rules.ts';
import type {
  ShopMonthReportLine,
  ShopMonthReportLineInput,
  ShopMonthReportSendInput,
} from './shop-month-report.types.ts';

const NOTE_LIMIT = 500;

function written({ employeeId, workdays, incidents, note }: ShopMonthReportLineInput): ShopMonthReportLine {
  const dated = incidents.map(({ date, kind, minutes }) => ({ date, kind, minutes }));
  return {
    employeeId,
    workdays,
    incidents: dated.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    note: note?.trim() || null,
  };
}

async function check(ctx: Ctx, { month, shopId, lines }: ShopMonthReportSendInput): Promise<void> {
  const period = periodOfMonth(month);
  const people = new Set(await peopleOfMonth(ctx, { startsOn: period.from, shopId }));
  const checked = new InputCheck();
  for (const { path, code } of reportFaults(lines, { month: period, people })) checked.rule(path, code);
  for (const [at, { note }] of lines.entries()) checked.text(`lines.${at}.note`, note, { most: NOTE_LIMIT });
  checked.done();
}

/** As the store manager saw the month; until it is closed it can be sent again (rules 17.7). */
export async function sendShopReport(ctx: Ctx, input: ShopMonthReportSendInput): Promise<ShopMonthReport> {
  const { month, version, lines } = input;
  const shop = await loadReferred(ctx, Shop, { id: input.shopId, path: 'shopId', lock: true });
  if (!mayReport(ctx.actor, shop.id)) forbid();
  const period = periodOfMonth(month);
  const isAtEnd = businessDate(ctx.now, ctx.zone) >= addDays(period.to, -1);
  refuseIf(isAtEnd ? null : 'ATTENDANCE_MONTH_NOT_OVER', ['input', 'month']);
  await refuseClosed(ctx, [month], ['input', 'month']);
  await check(ctx, input);

  const startsOn = period.from;
  const known = await ctx.em.findOne(ShopMonthReport, { shop, startsOn });
  if (known && known.version !== version) throw staleVersion(known, version ?? 0);
  const { employeeId } = ctx.actor;
  const sentBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  const said = { sentBy, sentAt: ctx.now, lines: lines.map(written) };
  return known ? Object.assign(known, said) : add(ctx, ShopMonthReport, { shop, startsOn, ...said });
}
