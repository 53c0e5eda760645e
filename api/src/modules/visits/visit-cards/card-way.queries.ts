import type { Ctx } from '../../../kernel/context.ts';
import type { Objection } from '../visits/visit.rules.ts';
import type { AnalysedVisit } from './card-analysis.rules.ts';

const ENTRIES = `/* visitCards.entries */ select to_char(v.visited_at at time zone ?, 'YYYY-MM-DD') as "visitedOn",
    v.is_prepared as "isPrepared", v.objection
  from visits v where v.card_id = ? and v.status = 'RECORDED' order by v.visited_at`;

interface Entry {
  readonly visitedOn: string;
  readonly isPrepared: boolean;
  readonly objection: Objection | null;
}

/** The counted visits of a card, whoever asks: figures are the same for everybody (rules 1.9, 5.1). */
export function entriesOf(ctx: Ctx, cardId: string): Promise<AnalysedVisit[]> {
  return ctx.em.execute<Entry[]>(ENTRIES, [ctx.zone, cardId]);
}
