import type { Ctx } from '../../../../kernel/context.ts';
import { addDays, atLocalTime, type LocalDate, monthOf } from '../../../../kernel/period.ts';
import {
  drawSpotChecks,
  findInShops,
  Inspection,
  Observation,
  openShopMonths,
  SpotCheck,
  SpotCheckResult,
} from '../../../../modules/supervision/index.ts';
import { insert } from '../insert.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { ZONE } from '../season.ts';

type Finding = 'PRESENT' | 'ABSENT' | 'OTHER_PLACE' | 'UNREACHABLE';

interface Check {
  readonly shop: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly method: 'PHONE' | 'VIDEO' | 'ON_SITE';
  /** What was found of the first one who should have been there; all others were. */
  readonly first?: Finding;
  readonly note?: string;
}

const LEADER = 'E022';

const CHECKS: readonly Check[] = [
  { shop: 'NJL', daysAgo: 1, time: '10:42', method: 'PHONE' },
  { shop: 'LJZ', daysAgo: 2, time: '14:05', method: 'VIDEO', first: 'ABSENT', note: '电话由顾客代接，称人不在。' },
  { shop: 'XJH', daysAgo: 4, time: '19:33', method: 'PHONE', first: 'UNREACHABLE' },
  { shop: 'JAS', daysAgo: 6, time: '08:12', method: 'VIDEO', first: 'OTHER_PLACE', note: '说在隔壁办事。' },
  { shop: 'YUY', daysAgo: 9, time: '16:20', method: 'ON_SITE' },
  { shop: 'LYS', daysAgo: 12, time: '11:51', method: 'PHONE' },
  { shop: 'NJL', daysAgo: 17, time: '20:16', method: 'VIDEO' },
  { shop: 'LJZ', daysAgo: 24, time: '09:04', method: 'PHONE', first: 'ABSENT' },
  { shop: 'XJH', daysAgo: 29, time: '13:47', method: 'PHONE' },
];

/** Rostered then, and neither on leave nor out. */
const ON_DUTY = `/* demo.onDuty */ select e.employee_id as "employeeId" from roster_entries e
  where e.shop_id = ?::uuid and e.kind = 'WORK' and e.cancelled_at is null and e.starts_at <= ?::timestamptz and e.ends_at > ?::timestamptz
    and not exists (select from leave_requests l where l.employee_id = e.employee_id and l.starts_at <= ?::timestamptz
      and l.ends_at > ?::timestamptz and l.state in ('PENDING', 'APPROVED'))
    and not exists (select from outings o where o.employee_id = e.employee_id and o.starts_at <= ?::timestamptz
      and o.ends_at > ?::timestamptz and o.state in ('PENDING', 'APPROVED'))
  order by e.starts_at, e.employee_id`;

interface Made {
  readonly checks: Rows;
  readonly results: Rows;
}

async function spotChecks(ctx: Ctx, { ids, idAt, today, holder }: Making): Promise<Made> {
  const [checks, results]: [object[], object[]] = [[], []];
  for (const { shop, daysAgo, time, method, first = 'PRESENT', note = null } of CHECKS) {
    const at = atLocalTime(addDays(today, -daysAgo), time, ZONE);
    const shopId = ids.shop(shop);
    const moments = Array.from({ length: 6 }, () => at.toISOString());
    const onDuty = await ctx.em.execute<{ employeeId: string }[]>(ON_DUTY, [shopId, ...moments]);
    const id = idAt(at);
    checks.push({ id, shop: shopId, at, method, checker: holder('HR'), plan: null, note, ...written(at) });
    results.push(
      ...onDuty.map(({ employeeId }, place) => {
        const finding = place === 0 ? first : 'PRESENT';
        return {
          id: idAt(at),
          check: id,
          employee: employeeId,
          expected: 'ON_DUTY',
          finding,
          note: null,
          ...written(at),
        };
      }),
    );
  }
  return { checks: checks as Rows, results: results as Rows };
}

function observationRows({ ids, idAt, today, holder }: Making): Rows {
  const told = (daysAgo: number, row: { shop: string; text: string; sentBy: string; employee?: string }, more = {}) => {
    const at = atLocalTime(addDays(today, -daysAgo), '15:10', ZONE);
    const { shop, text, sentBy, employee = null } = row;
    const about = { shop: ids.shop(shop), employee: employee && ids.employee(employee), observedAt: at, text, sentBy };
    const open = { outcome: null, answer: null, answeredBy: null, answeredAt: null };
    return { id: idAt(at), ...about, ...open, ...more, ...written(at) };
  };
  const answered = (daysAgo: number, outcome: string, answer: string) => ({
    outcome,
    answer,
    answeredBy: holder('HR'),
    answeredAt: atLocalTime(addDays(today, -daysAgo), '10:00', ZONE),
  });
  const [sales, shopManager] = [holder('SALES_MANAGER'), ids.employee('E021')];
  return [
    told(1, { shop: 'LJZ', text: '中午收银台无人，顾客等了十多分钟。', sentBy: sales }),
    told(8, { shop: 'JAS', text: '营业员未穿工装。', sentBy: sales }, answered(7, 'TALK', '已与店长谈话，当天改正。')),
    told(
      15,
      { shop: 'XJH', text: '下午门店提前关灯。', sentBy: shopManager },
      answered(14, 'NONE', '经核实为线路检修。'),
    ),
  ];
}

interface Found {
  /** In the order of the form. */
  readonly scores: readonly number[];
  readonly smileNote?: string | null;
}

function inspectionRows({ ids, idAt, today }: Making): Rows {
  const inspected = (shop: string, daysAgo: number, { scores, smileNote = null }: Found) => {
    const at = atLocalTime(addDays(today, -daysAgo), '14:30', ZONE);
    const [attendanceScore, clothingScore, hygieneScore, smileScore, disciplineScore] = scores;
    const items = { attendanceScore, clothingScore, hygieneScore, smileScore, disciplineScore, smileNote };
    return { id: idAt(at), shop: ids.shop(shop), at, inspector: ids.employee(LEADER), ...items, ...written(at) };
  };
  return [
    inspected('NJL', 3, { scores: [5, 5, 4, 5, 5] }),
    inspected('XJH', 10, { scores: [4, 4, 5, 3, 4], smileNote: '高峰时段少了问候。' }),
    inspected('JAS', 18, { scores: [3, 4, 4, 4, 3] }),
    inspected('NJL', 33, { scores: [5, 4, 5, 4, 5] }),
    inspected('XJH', 40, { scores: [4, 4, 4, 4, 4] }),
  ];
}

/** The month that has days left: a plan is drawn from tomorrow on. */
function monthOfPlan(today: LocalDate): string {
  return monthOf(addDays(today, 1));
}

/** Checks, what people saw, inspections of the region leader, the plan of the month, and what rules find in all of it (rules 18). */
export async function seedSupervision(ctx: Ctx, making: Making): Promise<void> {
  const { checks, results } = await spotChecks(ctx, making);
  await insert(ctx.em, SpotCheck, checks);
  await insert(ctx.em, SpotCheckResult, results);
  await insert(ctx.em, Observation, observationRows(making));
  await insert(ctx.em, Inspection, inspectionRows(making));
  await drawSpotChecks(ctx, { month: monthOfPlan(making.today), seed: 1908 });
  const shops = Map.groupBy(await openShopMonths(ctx), ({ startsOn }) => startsOn);
  for (const [startsOn, list] of shops) {
    await findInShops(
      ctx,
      startsOn,
      list.map(({ shopId }) => shopId),
    );
  }
}
