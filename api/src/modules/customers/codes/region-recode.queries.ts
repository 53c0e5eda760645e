import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { Customer } from '../customers/customer.entity.ts';
import { filedAs } from './filing-order.ts';
import { CODES_CLOSED, CODES_OPENED, MOVED } from './regrade.queries.ts';

const SERIAL = `lpad(c.serial::text, greatest(5, length(c.serial::text)), '0')`;
/** Customers whose code still begins with another code than their region's. */
const STALE = `c.region_id = ? and split_part(c.code, '-', 1) <> r.code`;

/** By region and code, which an index serves; those in the bin too, because they may come back. */
const MOVING = `/* region.recodeNext */
  select c.id, r.code || '-' || c.grade || c.gender || '-' || ${SERIAL} as code
  from customers c join regions r on r.id = c.region_id
  where ${STALE} order by c.code limit ? for update of c`;

const CUSTOMERS_WRITTEN = `/* region.recodeWrite */
  update customers c set code = m.code, version = c.version + 1, updated_at = at.now
  from ${MOVED}, customers old, (select ?::timestamptz as now) at
  where c.id = m.id and old.id = c.id
  returning c.id, c.version, json_build_object('code', old.code) as before, json_build_object('code', c.code) as after`;

/**
 * Issues new codes to some of the customers whose region has another code than theirs, and says to how many. Doing it again
 * goes on where it stopped, until there are none.
 */
export async function recodeSome(
  ctx: Ctx,
  { regionId, most, reason }: { regionId: string; most: number; reason: string },
): Promise<number> {
  const moved = await ctx.em.execute<{ id: string; code: string }[]>(MOVING, [regionId, most]);
  if (moved.length === 0) return 0;
  const [rows, now] = [JSON.stringify(moved), ctx.now.toISOString()];
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'update', text: CODES_CLOSED, values: [rows, now] });
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'create', text: CODES_OPENED, values: [rows, now, reason] });
  await writeInBulk(ctx, { of: 'Customer', kind: 'update', text: CUSTOMERS_WRITTEN, values: [rows, now] });
  return moved.length;
}

/** How many customers of a region wait for their new code. */
export async function countStale({ em }: Ctx, regionId: string): Promise<number> {
  const [row] = await em.execute<{ stale: number }[]>(
    `/* region.recodeLeft */ select count(*)::int as stale from customers c join regions r on r.id = c.region_id where ${STALE}`,
    [regionId],
  );
  return row?.stale ?? 0;
}

export interface CodeChange {
  readonly before: string;
  readonly after: string;
}

export interface RecodePreview {
  /** Of everybody, whoever asks: what is hidden from him is given a new code all the same. */
  readonly customers: number;
  readonly samples: readonly CodeChange[];
}

const SAMPLES = 10;

/** What another code of a region would do to the codes of its customers. */
export async function previewRecode({ em, actor }: Ctx, regionId: string, code: string): Promise<RecodePreview> {
  const scope = boundScope(Customer, 'c', actor);
  const [[all], samples] = await Promise.all([
    em.execute<{ customers: number }[]>(
      '/* region.recodeCount */ select count(*)::int as customers from customers c where c.region_id = ?',
      [regionId],
    ),
    em.execute<CodeChange[]>(
      `/* region.recodeSamples */ select c.code as before, ?::text || '-' || c.grade || c.gender || '-' || ${SERIAL} as after
       from customers c where c.region_id = ? and ${scope.text} order by ${filedAs('c')} limit ${SAMPLES}`,
      [code, regionId, ...scope.values],
    ),
  ]);
  return { customers: all?.customers ?? 0, samples };
}
