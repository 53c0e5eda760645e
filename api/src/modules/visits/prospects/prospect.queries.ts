import type { Ctx } from '../../../kernel/context.ts';

const FACTS = `/* prospects.facts */ select
  exists (select 1 from visits v where v.customer_id = c.id and v.status = 'RECORDED') as "hasVisits",
  exists (select 1 from visit_cards k where k.customer_id = c.id and k.status = 'ACTIVE') as "hasActiveCard"
  from (select ?::uuid as id) c`;

interface Found {
  readonly hasVisits: boolean;
  readonly hasActiveCard: boolean;
}

/** What the steps of a prospect are judged by, whoever asks: the company visited, not the person. */
export async function prospectFactsOf(ctx: Ctx, customerId: string): Promise<Found> {
  const [found] = await ctx.em.execute<[Found]>(FACTS, [customerId]);
  return found;
}
