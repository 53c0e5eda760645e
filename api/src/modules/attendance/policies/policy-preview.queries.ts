import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { addMonths, businessDate, type LocalDate, monthOf, periodOfMonth } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { judgeMonth } from '../engine/month.rules.ts';
import { loadFactRows } from '../facts/person-facts.queries.ts';
import { knownPeople } from '../facts/person-facts.rules.ts';
import { peopleOfMonth } from '../results/people-of-month.queries.ts';
import { policyFacts } from './policy-facts.rules.ts';
import { differenceOf, type Sums, sumsOf, totalOf } from './policy-preview.rules.ts';
import type { PolicyPreview } from './policy-preview.types.ts';
import { PolicyVersion } from './policy-version.entity.ts';

/** So many are judged while somebody waits; a shop has six. */
const MOST_PEOPLE = 500;

interface PreviewAsked {
  readonly id: string;
  /** Left out: last month. */
  readonly startsOn: LocalDate | null;
  readonly shopId: string | null;
}

interface RealRow extends Sums {
  readonly employeeId: string;
  readonly number: string;
  readonly resultId: string | null;
}

const REAL = `/* policies.real */ select e.id as "employeeId", e.number, r.id as "resultId", r.incident_count as "incidentCount",
    p.bonus::text as bonus, p.payable_deduction::text as "payableDeduction"
  from employees e
  left join attendance_results r on r.employee_id = e.id and r.starts_on = ?::date and r.is_current
  left join attendance_pays p on p.result_id = r.id
  where e.id = any(?::uuid[]) order by e.number`;

function realOf({ resultId, incidentCount, bonus, payableDeduction }: RealRow): Sums | null {
  return resultId === null ? null : { incidentCount, bonus, payableDeduction };
}

/** The month as this version alone would have judged it, by person; nothing is kept. */
async function judgedBy(ctx: Ctx, version: PolicyVersion, month: { ids: readonly string[]; startsOn: LocalDate }) {
  const period = periodOfMonth(monthOf(month.startsOn));
  const policies = [{ ...policyFacts(version), validFrom: period.from }];
  const rows = await loadFactRows(ctx, month.ids, period);
  const people = knownPeople(rows, { period, policies, zone: ctx.zone, now: ctx.now });
  return new Map(people.map(({ id, facts }) => [id, sumsOf(judgeMonth(facts))]));
}

/** A month under a version, beside what counts (rules 17.6); null for a version that is missing or hidden, and for who sees not everybody. */
export async function previewPolicy(ctx: Ctx, { id, startsOn, shopId }: PreviewAsked): Promise<PolicyPreview | null> {
  if (!ctx.actor.can('attendance:readAll') || !isUuid(id) || (shopId !== null && !isUuid(shopId))) return null;
  const version = await ctx.em.findOne(PolicyVersion, { id });
  if (version === null) return null;
  const month = `${startsOn === null ? addMonths(monthOf(businessDate(ctx.now, ctx.zone)), -1) : monthOf(startsOn)}-01`;
  const all = await peopleOfMonth(ctx, { startsOn: month, shopId });
  const ids = all.slice(0, MOST_PEOPLE);
  const [reals, judged] = await Promise.all([
    ctx.em.execute<RealRow[]>(REAL, [month, uuidList(ids)]),
    judgedBy(ctx, version, { ids, startsOn: month }),
  ]);
  const lines = reals.flatMap((row) => {
    const preview = judged.get(row.employeeId);
    if (!preview) return [];
    const real = realOf(row);
    const result = row.resultId === null ? null : { id: row.resultId };
    return [{ employee: { id: row.employeeId }, result, real, preview, difference: differenceOf(real, preview) }];
  });
  const difference = totalOf(lines.map((line) => line.difference));
  return { startsOn: month, isPartial: all.length > ids.length, lines, difference };
}
