import type { Ctx } from '../../../kernel/context.ts';
import { countCharacters } from '../../../kernel/text.ts';
import { type Customer, findCustomersByKey } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import {
  assignChanged,
  created,
  defineSheet,
  given,
  refused,
  rowsByKey,
  skipped,
  updated,
  type RowOf,
  type RowResult,
  type Values,
} from '../../transfer/index.ts';
import { fileHistory, type History } from '../visit-cards/historic-cards.actions.ts';
import { demoteLaterFirsts, firstVisits } from './first-visit.queries.ts';
import { Visit } from './visit.entity.ts';
import { OBJECTIONS, SUMMARY_LIMIT, VISIT_KINDS } from './visit.rules.ts';

const columns = {
  customer: { type: 'reference', required: true, aliases: ['客户', '客户编号'] },
  visitedAt: { type: 'datetime', required: true, aliases: ['拜访时间', '日期'] },
  rep: { type: 'reference', aliases: ['业务员', '工号'] },
  kind: { type: 'enum', values: VISIT_KINDS, aliases: ['拜访类型'] },
  summary: { type: 'text', required: true, maxLength: SUMMARY_LIMIT, aliases: ['拜访纪要', '备忘'] },
  contactPerson: { type: 'text', maxLength: 100, aliases: ['联系人'] },
  topics: { type: 'text', maxLength: 500, aliases: ['话题'] },
  objection: { type: 'enum', values: OBJECTIONS, aliases: ['异议'] },
  nextStep: { type: 'text', maxLength: 500, aliases: ['下一步'] },
  nextVisitOn: { type: 'date', aliases: ['下次拜访'] },
} as const;

type VisitRow = RowOf<typeof columns>;
const ALL_ROWS = { filters: { scope: false } } as const;

function whyNot(row: VisitRow, now: Date): RowResult | null {
  if (row.visitedAt.getTime() > now.getTime()) return refused('VISIT_IN_FUTURE', 'visitedAt');
  return countCharacters(row.summary.trim()) === 0 ? refused('TEXT_REQUIRED', 'summary') : null;
}

function keyOf(customer: Customer, visitedAt: Date): string {
  return `${customer.id} ${visitedAt.getTime()}`;
}

/** Visits of the customers at these instants: the same file brought in again finds its own rows. */
async function knownVisits(ctx: Ctx, customers: readonly Customer[], rows: readonly VisitRow[]) {
  const visitedAt = { $in: rows.map((row) => row.visitedAt) };
  const visits = await ctx.em.find(Visit, { customer: { $in: [...customers] }, visitedAt }, ALL_ROWS);
  return new Map(visits.map((visit) => [keyOf(visit.customer, visit.visitedAt), visit]));
}

/** History as it was: it keeps its dates, is filed on historic cards and is late in nothing (rules 5.1, 5.2). */
export const visitSheet = defineSheet({
  name: 'visits',
  key: ['customer', 'visitedAt'],
  rights: ['customer:readAll', 'visit:readAll', 'visitCard:attach'],
  columns,
  async write(ctx, rows) {
    const customers = await findCustomersByKey(
      ctx,
      rows.map((row) => row.customer),
    );
    const reps = await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.rep) });
    const known = await knownVisits(ctx, [...new Set(customers.values())], rows);
    const first = await firstVisits(ctx, [...new Set(customers.values())]);
    for (const row of rows) {
      const id = customers.get(row.customer)?.id;
      if (id) first.set(id, Math.min(first.get(id) ?? Infinity, row.visitedAt.getTime()));
    }
    const histories = new Map<string, History & { readonly visits: Visit[] }>();

    const results = rows.map((row): RowResult => {
      const customer = customers.get(row.customer);
      if (!customer) return refused('UNKNOWN_REFERENCE', 'customer');
      const rep = row.rep ? reps.get(row.rep) : customer.owner;
      if (!rep) return refused(row.rep ? 'UNKNOWN_REFERENCE' : 'CUSTOMER_WITHOUT_OWNER', 'rep');
      const fault = whyNot(row, ctx.now);
      if (fault) return fault;
      if (row.kind === 'FIRST' && first.get(customer.id) !== row.visitedAt.getTime())
        return refused('VISIT_NOT_FIRST', 'kind');
      const { customer: _customer, rep: _rep, kind, ...plain } = row;
      const values: Values<Visit> = { ...plain, kind: kind ?? undefined, summary: row.summary.trim() };
      const before = known.get(keyOf(customer, row.visitedAt));
      if (before) return assignChanged(before, values) ? updated : skipped;
      const visit = Object.assign(new Visit(), {
        kind: 'RETURN',
        ...given(values),
        customer,
        recordedAt: row.visitedAt,
      });
      known.set(keyOf(customer, row.visitedAt), visit);
      const place = `${customer.id} ${rep.id}`;
      const history = histories.get(place) ?? { customer, rep, visits: [] };
      history.visits.push(visit);
      histories.set(place, history);
      return created;
    });
    const slotCount = await settingNow(ctx, 'card.slotCount');
    for (const history of histories.values()) await fileHistory(ctx, history, slotCount);
    await ctx.em.flush();
    await demoteLaterFirsts(ctx, [...new Set(customers.values())]);
    return results;
  },
});
