import { v7 as uuidv7 } from 'uuid';

import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Move } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';
import { recoveryDueOn } from './recovery-due.actions.ts';

/** Full cards wait for their recovery, so the rep is still needed (rules 5.1, 8.4). */
export async function countHeldCards(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* visits.countHeldCards */ select count(*)::int as count from visit_cards where rep_id = ? and status in ('ACTIVE', 'FULL')`,
    [repId],
  );
  return row.count;
}

const CLOSED = `/* visits.closeCards */
  update visit_cards v set status = 'CLOSED_EARLY', recovery_due_on = case when v.used_slots > 0 then ?::date end,
    version = v.version + 1, updated_at = ?
  where v.customer_id = any(?::uuid[]) and v.status = 'ACTIVE'
  returning v.id, v.version, json_build_object('status', 'ACTIVE') as before,
    json_build_object('status', v.status, 'recoveryDueOn', v.recovery_due_on) as after`;

/** Numbers go on where the rep had been the owner before. Deleted customers get their card when they are restored. */
const ISSUED = `/* visits.issueCards */
  insert into visit_cards
    (id, created_at, updated_at, version, customer_id, rep_id, card_no, slot_count, used_slots, status, issued_at, issued_by_id, is_historic)
  select m.id, at.now, at.now, 1, m.customer_id, m.rep_id,
    1 + coalesce((select max(o.card_no) from visit_cards o where o.customer_id = m.customer_id and o.rep_id = m.rep_id), 0),
    at.slots, 0, 'ACTIVE', at.now, at.by, false
  from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as m (id, customer_id, rep_id)
    join customers c on c.id = m.customer_id and c.state <> 'DELETED',
    (select ?::timestamptz as now, ?::int as slots, ?::uuid as by) at
  where m.rep_id is not null
  returning id, version, null as before,
    json_build_object('customer', customer_id, 'rep', rep_id, 'cardNo', card_no, 'slotCount', slot_count, 'status', status) as after`;

/** The former rep's cards are closed early and the new reps get their own (rules 8.4). */
export async function changeCardHolders(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  const now = ctx.now.toISOString();
  const customers = uuidList(moves.map(({ customerId }) => customerId));
  // What is written on the closed cards goes back to the office as well (rules 5.1).
  const due = await recoveryDueOn(ctx);
  const slots = await settingNow(ctx, 'card.slotCount');
  await writeInBulk(ctx, { of: 'VisitCard', kind: 'update', text: CLOSED, values: [due, now, customers] });
  const heirs = uuidList(moves.map(({ toId }) => toId));
  const ids = uuidList(moves.map(() => uuidv7()));
  const values = [ids, customers, heirs, now, slots, ctx.actor.employeeId];
  await writeInBulk(ctx, { of: 'VisitCard', kind: 'create', text: ISSUED, values });
}
