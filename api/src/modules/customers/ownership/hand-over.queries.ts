import { v7 as uuidv7 } from 'uuid';

import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Move } from './holding.rules.ts';

export async function countOwnedCustomers(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    '/* customers.countOwned */ select count(*)::int as count from customers where owner_id = ?',
    [repId],
  );
  return row.count;
}

export interface OwnedCustomer {
  readonly id: string;
  readonly regionId: string;
}

/** All customers of the rep, those in the recycle bin too, locked in one order so that two hand-overs never wait in a ring. */
export function lockOwnedCustomers(ctx: Ctx, repId: string): Promise<OwnedCustomer[]> {
  return ctx.em.execute<OwnedCustomer[]>(
    '/* customers.lockOwned */ select id, region_id as "regionId" from customers where owner_id = ? order by id for update',
    [repId],
  );
}

interface RegionCount {
  readonly regionId: string;
  readonly customerCount: number;
}

export function countOwnedByRegion(ctx: Ctx, repId: string): Promise<RegionCount[]> {
  return ctx.read<RegionCount>(
    `/* customers.countOwnedByRegion */ select c.region_id as "regionId", count(*)::int as "customerCount"
       from customers c join regions r on r.id = c.region_id where c.owner_id = $1 group by c.region_id, r.code order by r.code`,
    [repId],
  );
}

const OWNERS = `/* customers.changeOwners */
  with moves as (select * from unnest(?::uuid[], ?::uuid[]) as m (customer_id, to_id)),
    was as (select c.id, c.owner_id, m.to_id from customers c join moves m on m.customer_id = c.id)
  update customers c set owner_id = was.to_id, version = c.version + 1, updated_at = ?
  from was where c.id = was.id
  returning c.id, c.version, json_build_object('owner', was.owner_id) as before, json_build_object('owner', c.owner_id) as after`;

const CLOSED = `/* customers.closePeriods */
  update ownership_periods p set ends_at = ?, version = p.version + 1, updated_at = ?
  where p.customer_id = any(?::uuid[]) and p.ends_at is null
  returning p.id, p.version, json_build_object('endsAt', null) as before, json_build_object('endsAt', p.ends_at) as after`;

const OPENED = `/* customers.openPeriods */
  insert into ownership_periods (id, created_at, updated_at, version, customer_id, rep_id, starts_at, reason)
  select m.id, now.at, now.at, 1, m.customer_id, m.to_id, now.at, now.reason
  from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as m (id, customer_id, to_id),
    (select ?::timestamptz as at, ?::text as reason) now
  returning id, version, null as before,
    json_build_object('customer', customer_id, 'rep', rep_id, 'startsAt', starts_at, 'reason', reason) as after`;

/** Ends the periods of the old owners and begins those of the new ones at the same instant (rules 1.10). */
export async function changeOwners(ctx: Ctx, moves: readonly Move[], reason: string): Promise<void> {
  const now = ctx.now.toISOString();
  const customers = uuidList(moves.map(({ customerId }) => customerId));
  const heirs = uuidList(moves.map(({ toId }) => toId));
  await writeInBulk(ctx, { of: 'Customer', kind: 'update', text: OWNERS, values: [customers, heirs, now] });
  await writeInBulk(ctx, { of: 'OwnershipPeriod', kind: 'update', text: CLOSED, values: [now, now, customers] });
  await writeInBulk(ctx, {
    of: 'OwnershipPeriod',
    kind: 'create',
    text: OPENED,
    values: [uuidList(moves.map(() => uuidv7())), customers, heirs, now, reason],
  });
}
