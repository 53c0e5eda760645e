import type { Ctx } from '../../../kernel/context.ts';
import type { Interval } from '../../../kernel/period.ts';

interface Evidence {
  readonly id: string;
  readonly employeeId: string;
  readonly at: Date;
  readonly isPresent: boolean;
}

const EVIDENCE = `/* supervision.spotEvidence */ select r.id, r.employee_id as "employeeId",
    extract(epoch from c.at)::float8 as at, r.finding = 'PRESENT' as "isPresent"
  from spot_checks c join spot_check_results r on r.check_id = c.id
  where c.shop_id = ?::uuid and c.at >= ?::timestamptz and c.at < ?::timestamptz and r.expected = 'ON_DUTY'
    and r.finding in ('PRESENT', 'ABSENT', 'OTHER_PLACE')
  order by c.at, r.id`;

/** What checks of a shop found in a time about people who should have been on duty; who was not reached proves nothing. */
export async function findEvidence({ em }: Ctx, shopId: string, { from, to }: Interval): Promise<Evidence[]> {
  const rows = await em.execute<(Omit<Evidence, 'at'> & { at: number })[]>(EVIDENCE, [
    shopId,
    from.toISOString(),
    to.toISOString(),
  ]);
  return rows.map((row) => ({ ...row, at: new Date(row.at * 1_000) }));
}
