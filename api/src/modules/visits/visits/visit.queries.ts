import type { Ctx } from '../../../kernel/context.ts';
import { settingNow } from '../../staff/index.ts';

/** What the rules ask about a visit besides the visit itself, whoever asks (domain-rules 5.2). */
export interface VisitSurroundings {
  /** When the present owner took the customer over. */
  readonly ownershipStartsAt: Date;
  /** Counted visits of the whole company besides this one; no more than one is counted. */
  readonly otherVisits: number;
  readonly graceDays: number;
}

const SURROUNDINGS = `/* visits.surroundings */
  select extract(epoch from p.starts_at)::float8 as "startsAt",
    (select count(*)::int from (
      select 1 from visits v where v.customer_id = p.customer_id and v.status = 'RECORDED' and v.id <> ? limit 1) other) as "others"
  from ownership_periods p where p.customer_id = ? and p.ends_at is null`;

interface Found {
  readonly startsAt: number;
  readonly others: number;
}

export async function surroundingsOf(
  ctx: Ctx,
  { visitId, customerId }: { visitId: string; customerId: string },
): Promise<VisitSurroundings> {
  const [[found], graceDays] = await Promise.all([
    ctx.em.execute<[Found | undefined]>(SURROUNDINGS, [visitId, customerId]),
    settingNow(ctx, 'visit.ownershipGrace'),
  ]);
  // A customer without an owner has no such period; recording is refused before this is looked at.
  const { startsAt = 0, others = 0 } = found ?? {};
  return { ownershipStartsAt: new Date(startsAt * 1000), otherVisits: others, graceDays };
}
