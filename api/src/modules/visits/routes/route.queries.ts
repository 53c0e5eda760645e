import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, endOfLocalDay, type LocalDate } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Binder } from '../../../reader/index.ts';
import { Customer, type CustomerGrade } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';
import { RouteStop } from './route-stop.entity.ts';
import { isVisitDue, visitDueOn } from './route.rules.ts';
import type { VisitProposal } from './route.types.ts';

interface StopRow {
  readonly id: string;
  readonly grade: CustomerGrade;
  readonly last_at: string | null;
  readonly planned: string;
}

/** Planned days between two visits, by grade (rules 5.4). */
export async function visitIntervals(ctx: Ctx): Promise<Record<CustomerGrade, number>> {
  const [A, B, C, D, N] = await Promise.all([
    settingNow(ctx, 'visit.interval.A'),
    settingNow(ctx, 'visit.interval.B'),
    settingNow(ctx, 'visit.interval.C'),
    settingNow(ctx, 'visit.interval.D'),
    settingNow(ctx, 'visit.interval.N'),
  ]);
  return { A, B, C, D, N };
}

/** When the planned interval of a customer has passed; null before the first visit. */
export async function visitDueOf(
  ctx: Ctx,
  { grade, lastVisitAt }: Pick<Customer, 'grade' | 'lastVisitAt'>,
): Promise<LocalDate | null> {
  const lastVisitOn = lastVisitAt ? businessDate(lastVisitAt, ctx.zone) : null;
  return visitDueOn(lastVisitOn, (await visitIntervals(ctx))[grade]);
}

/** The stops of a route whose planned interval will have passed on a day, in the order of the route (rules 7.4). */
export async function proposeVisits(
  ctx: Ctx,
  { routeId, day }: { routeId: string; day: LocalDate },
): Promise<VisitProposal[]> {
  if (!isUuid(routeId)) return [];
  const binder = new Binder(ctx);
  const [route, on, until] = [routeId, day, endOfLocalDay(day, ctx.zone).toISOString()].map((one) => binder.bind(one));
  const text =
    `/* routes.proposeVisits */ select t.id, c.grade, ` +
    `(select (extract(epoch from max(v.visited_at)) * 1000)::bigint::text from visits v ` +
    `where v.customer_id = c.id and v.status = 'RECORDED' and v.visited_at < ${until}::timestamptz) as last_at, ` +
    `(select count(*)::text from visit_plan_items p where p.customer_id = c.id and p.planned_on = ${on}::date and p.cancelled_on is null) as planned ` +
    `from route_stops t join routes r on r.id = t.route_id join customers c on c.id = t.customer_id and c.region_id = r.region_id ` +
    `where t.route_id = ${route}::uuid and ${binder.scope(RouteStop, 't')} and ${binder.scope(Customer, 'c')} order by t.position, t.id`;
  const [rows, intervals] = await Promise.all([ctx.read<StopRow>(text, binder.values), visitIntervals(ctx)]);
  return rows.flatMap(({ id, grade, last_at, planned }) => {
    const intervalDays = intervals[grade];
    const lastVisitOn = last_at === null ? null : businessDate(new Date(Number(last_at)), ctx.zone);
    if (!isVisitDue(lastVisitOn, intervalDays, day)) return [];
    return {
      stop: { id },
      lastVisitOn,
      intervalDays,
      dueOn: visitDueOn(lastVisitOn, intervalDays),
      isPlanned: planned !== '0',
    };
  });
}

const ARRANGED = `/* routes.noteOrder */ update routes set version = version + 1, updated_at = ? where id = ?
  returning id, version, json_build_object('stops', ?::json) as before, json_build_object('stops', ?::json) as after`;

/** The order is the route's own: whoever arranges it at the same time is told of a newer version. */
export async function noteOrder(
  ctx: Ctx,
  id: string,
  { before, after }: { before: readonly string[]; after: readonly string[] },
): Promise<void> {
  const values = [ctx.now.toISOString(), id, JSON.stringify(before), JSON.stringify(after)];
  await writeInBulk(ctx, { of: 'Route', kind: 'update', text: ARRANGED, values });
}
