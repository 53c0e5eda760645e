import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, intervalOf, type LocalDate, type Month, periodOfMonth } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { settingOn } from '../../staff/index.ts';
import type { IncidentKind } from '../results/attendance-result.enums.ts';
import { type Difference, differencesOf, type FoundMonth } from './differences.rules.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';
import type { ShopMonthReportLine } from './shop-month-report.types.ts';
import { loadSpotEvidence } from './spot-evidence.ts';

interface ResultRow {
  readonly id: string;
  readonly employeeId: string;
  readonly workdays: number;
}

interface IncidentRow {
  readonly resultId: string;
  readonly date: LocalDate;
  readonly kind: IncidentKind;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly isExcused: boolean;
}

const RESULTS = `/* differences.results */ select id, employee_id as "employeeId", workdays from attendance_results
  where starts_on = ?::date and is_current and (shop_id = ?::uuid or employee_id = any(?::uuid[]))`;
const INCIDENTS = `/* differences.incidents */ select result_id as "resultId", date::text as date, kind,
    extract(epoch from starts_at)::float8 as "from", extract(epoch from ends_at)::float8 as "to", seconds, is_excused as "isExcused"
  from attendance_incidents where result_id = any(?::uuid[])`;

async function foundMonths({ em }: Ctx, startsOn: LocalDate, among: readonly [string, string]): Promise<FoundMonth[]> {
  const results = await em.execute<ResultRow[]>(RESULTS, [startsOn, ...among]);
  const rows = await em.execute<IncidentRow[]>(INCIDENTS, [uuidList(results.map(({ id }) => id))]);
  const incidents = Map.groupBy(rows, ({ resultId }) => resultId);
  return results.map(({ id, employeeId, workdays }) => ({
    employeeId,
    resultId: id,
    workdays,
    incidents: (incidents.get(id) ?? []).map(({ from, to, ...rest }) => ({
      ...rest,
      from: new Date(from * 1000),
      to: new Date(to * 1000),
    })),
  }));
}

/** Of one shop and month: what its report, the punches and the spot checks do not agree on (rules 17.7, FND-36). */
export async function shopDifferences(ctx: Ctx, shopId: string, month: Month): Promise<Difference[]> {
  if (!isUuid(shopId)) return [];
  const period = periodOfMonth(month);
  const { em, zone } = ctx;
  const PAST_SCOPE = { filters: { scope: false } };
  const report = await em.findOne(ShopMonthReport, { shop: shopId, startsOn: period.from }, PAST_SCOPE);
  const lines = (report?.lines ?? []) as readonly ShopMonthReportLine[];
  const [found, checks, tolerance] = await Promise.all([
    foundMonths(ctx, period.from, [shopId, uuidList(lines.map(({ employeeId }) => employeeId))]),
    loadSpotEvidence(ctx, shopId, intervalOf(period, zone)),
    settingOn(ctx, 'attendance.reportTolerance', period.from),
  ]);
  return differencesOf({
    report: report && { id: report.id, lines },
    found,
    checks: checks.map((check) => ({ ...check, date: businessDate(check.at, zone) })),
    tolerance,
  });
}
