import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Merging } from '../../customers/index.ts';

/** Farther than anybody has cards: numbers that are moved one by one must not meet one another on the way. */
const ASIDE = 1_000_000;
const PUT_ASIDE =
  '/* merge.putCardsAside */ update visit_cards set card_no = card_no + ? where customer_id = ?::uuid and rep_id = any(select rep_id from visit_cards where customer_id = ?::uuid)';

/** Cards are numbered by customer and rep (rules 5.1): those of the loser go on after those that the winner has of the rep. */
const RENUMBERED = `/* merge.renumberCards */ update visit_cards c set card_no = c.card_no - ? + w.most, version = c.version + 1, updated_at = ?
  from (select rep_id, max(card_no) as most from visit_cards where customer_id = ?::uuid group by rep_id) w
  where c.customer_id = ?::uuid and c.rep_id = w.rep_id
  returning c.id, c.version, json_build_object('cardNo', c.card_no - w.most) as before, json_build_object('cardNo', c.card_no) as after`;

/** Of two plans for one day and rep one is enough. */
const CANCELLED = `/* merge.cancelPlans */ update visit_plan_items p set cancelled_on = p.planned_on, version = p.version + 1, updated_at = ?
  where p.customer_id = ?::uuid and p.cancelled_on is null and exists (select 1 from visit_plan_items w
    where w.customer_id = ?::uuid and w.rep_id = p.rep_id and w.planned_on = p.planned_on and w.cancelled_on is null)
  returning p.id, p.version, json_build_object('cancelledOn', null) as before, json_build_object('cancelledOn', p.cancelled_on) as after`;

export async function makeRoomForMerge(ctx: Ctx, { winnerId, loserId }: Merging): Promise<void> {
  const now = ctx.now.toISOString();
  await ctx.em.execute(PUT_ASIDE, [ASIDE, loserId, winnerId]);
  await writeInBulk(ctx, {
    of: 'VisitCard',
    kind: 'update',
    text: RENUMBERED,
    values: [ASIDE, now, winnerId, loserId],
  });
  await writeInBulk(ctx, { of: 'VisitPlanItem', kind: 'update', text: CANCELLED, values: [now, loserId, winnerId] });
}
