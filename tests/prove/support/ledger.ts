import type { Ground } from './ground.ts';
import type { Acknowledged } from './writers.ts';

/** What the database says about the writes that were acknowledged; every number but `rows` must be zero. */
export interface Balance {
  readonly rows: number;
  /** Acknowledged, but there is no such row. */
  readonly lost: number;
  /** More than one row, or another one than was acknowledged. */
  readonly doubled: number;
  /** Rows that nobody acknowledged although every key was sent until it was. */
  readonly unknown: number;
  /** A part of what is written together is missing, or sums do not fit. */
  readonly half: readonly string[];
  /** Rows whose version is not the number of their journal entries. */
  readonly unjournaled: number;
}

const WRITTEN = `
  select 'visit' as kind, summary as key, id from visits where summary like 'v-%'
  union all select 'order', note, id from orders where note like 'o-%'
  union all select 'payment', note, id from payments where note like 'p-%'`;

/** Things that are written together: each statement counts where they are not. */
const TOGETHER: Readonly<Record<string, string>> = {
  'orders without both lines': `select count(*)::int as n from orders o where o.note like 'o-%'
    and (select count(*) from order_lines l where l.order_id = o.id) <> 2`,
  'orders whose paid amount is not the sum of the payments': `select count(*)::int as n from orders o
    where o.paid_amount <> (select coalesce(sum(p.amount), 0) from payments p where p.order_id = o.id and p.kind = 'RECEIPT')`,
  'cards whose used slots are not their visits': `select count(*)::int as n from visit_cards c
    where c.used_slots <> (select count(*) from visits v where v.card_id = c.id)`,
  'customers without exactly one active card': `select count(*)::int as n from customers c
    where (select count(*) from visit_cards v where v.customer_id = c.id and v.status = 'ACTIVE') <> 1`,
  'keys without an answer': 'select count(*)::int as n from idempotency_keys where answer is null',
  'writes without their key': `select count(*)::int as n from (${WRITTEN}) w
    where not exists (select from idempotency_keys k where k.key = w.key)`,
};

const TABLES = ['visits', 'visit_cards', 'orders', 'order_lines', 'payments'];

export async function balance(ground: Ground, acknowledged: readonly Acknowledged[]): Promise<Balance> {
  const rows = await ground.rows<{ key: string; id: string }>(WRITTEN);
  const byKey = Map.groupBy(rows, ({ key }) => key);
  const known = new Set(acknowledged.map(({ key }) => key));
  const half: string[] = [];
  for (const [what, statement] of Object.entries(TOGETHER)) {
    const [found] = await ground.rows<{ n: number }>(statement);
    if (found?.n !== 0) half.push(`${found?.n} ${what}`);
  }
  let unjournaled = 0;
  for (const table of TABLES) {
    // The ORM counts the version up with every write, so the journal must hold as many entries.
    const [found] = await ground.rows<{ n: number }>(`select count(*)::int as n from ${table} t
      where t.version <> (select count(*) from journal_entries j where j.row_id = t.id)`);
    unjournaled += found?.n ?? 0;
  }
  return {
    rows: rows.length,
    lost: acknowledged.filter(({ key }) => !byKey.has(key)).length,
    doubled: acknowledged.filter(({ key, id }) => {
      const found = byKey.get(key) ?? [];
      return found.length > 1 || (found.length === 1 && found[0]?.id !== id);
    }).length,
    unknown: [...byKey.keys()].filter((key) => !known.has(key)).length,
    half,
    unjournaled,
  };
}

/** Sends some acknowledged writes once more; counts those that are not answered with the same row. */
export async function countForgotten(acknowledged: readonly Acknowledged[], most: number): Promise<number> {
  let forgotten = 0;
  const step = Math.max(1, Math.floor(acknowledged.length / most));
  for (let at = 0; at < acknowledged.length; at += step) {
    const { kind, id, send } = acknowledged[at] as Acknowledged;
    const { data } = await send();
    const [payload] = Object.values(data ?? {});
    if (payload?.[kind]?.id !== id) forgotten += 1;
  }
  return forgotten;
}

export function isBalanced({ lost, doubled, unknown, half, unjournaled }: Balance): boolean {
  return lost + doubled + unknown + half.length + unjournaled === 0;
}

export function spoken({ rows, lost, doubled, unknown, half, unjournaled }: Balance): string {
  const parts = [`${rows} rows`, `${lost} lost`, `${doubled} doubled`, `${unknown} unknown`];
  return [...parts, `${half.length} half`, `${unjournaled} not journaled`, ...half].join(', ');
}
