import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { isPresent } from '../customers/customer.scope.ts';
import type { CustomerGrade } from './customer-code.rules.ts';

export interface Regrade {
  readonly customerId: string;
  readonly grade: CustomerGrade;
}

export interface Regraded {
  readonly id: string;
  readonly from: CustomerGrade;
  readonly to: CustomerGrade;
  /** The new code, as `formatCustomerCode` writes it. */
  readonly code: string;
}

const MOVING = `/* customers.regrade */
  select c.id, c.grade as "from", m.grade as "to",
    r.code || '-' || m.grade || c.gender || '-' || lpad(c.serial::text, greatest(5, length(c.serial::text)), '0') as code
  from json_to_recordset(?::json) as m ("customerId" uuid, grade text)
    join customers c on c.id = m."customerId" join regions r on r.id = c.region_id
  where c.grade <> m.grade and ${isPresent('c')}
  order by c.id for update of c`;

export const MOVED = `json_to_recordset(?::json) as m (id uuid, "from" text, "to" text, code text)`;

export const CODES_CLOSED = `/* customers.regradeCloseCodes */
  update customer_codes k set valid_to = at.now, version = k.version + 1, updated_at = at.now
  from ${MOVED}, (select ?::timestamptz as now) at
  where k.customer_id = m.id and k.valid_to is null
  returning k.id, k.version, json_build_object('validTo', null) as before, json_build_object('validTo', k.valid_to) as after`;

export const CODES_OPENED = `/* customers.regradeOpenCodes */
  insert into customer_codes (id, created_at, updated_at, version, customer_id, code, valid_from, reason)
  select gen_random_uuid(), at.now, at.now, 1, m.id, m.code, at.now, at.reason
  from ${MOVED}, (select ?::timestamptz as now, ?::text as reason) at
  returning id, version, null as before, json_build_object('customer', customer_id, 'code', code, 'reason', reason) as after`;

const CUSTOMERS_WRITTEN = `/* customers.regradeWrite */
  update customers c set grade = m."to", code = m.code, version = c.version + 1, updated_at = at.now
  from ${MOVED}, customers old, (select ?::timestamptz as now) at
  where c.id = m.id and old.id = c.id
  returning c.id, c.version, json_build_object('grade', old.grade, 'code', old.code) as before,
    json_build_object('grade', c.grade, 'code', c.code) as after`;

/**
 * Gives many customers another grade at once and with it a new code; old codes stay in the history and resolve
 * (domain-rules 4). Customers who have the grade already, or are in the bin, stay as they are.
 */
export async function regradeInBulk(
  ctx: Ctx,
  wanted: readonly Regrade[],
  reason: string | null,
): Promise<readonly Regraded[]> {
  const moved = await ctx.em.execute<Regraded[]>(MOVING, [JSON.stringify(wanted)]);
  if (moved.length === 0) return moved;
  const [rows, now] = [JSON.stringify(moved), ctx.now.toISOString()];
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'update', text: CODES_CLOSED, values: [rows, now] });
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'create', text: CODES_OPENED, values: [rows, now, reason] });
  await writeInBulk(ctx, { of: 'Customer', kind: 'update', text: CUSTOMERS_WRITTEN, values: [rows, now] });
  return moved;
}
