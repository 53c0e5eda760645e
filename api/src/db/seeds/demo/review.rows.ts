import type { EntityManager } from '@mikro-orm/postgresql';

import { addDays } from '../../../kernel/period.ts';
import { consumptionByClass } from '../../../modules/archive/index.ts';
import { lastPeriod, type ReviewKind } from '../../../modules/archive/reviews/review-meeting.rules.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at, notAfter, ZONE } from './season.ts';

const REVIEWS: readonly (readonly [kind: ReviewKind, conclusions: string])[] = [
  ['HALF_YEAR', '上半年订货过半来自 A 级客户，春节礼盒拉动明显。下半年重点维护 A 级，筛选 C 级潜力客户。'],
  ['QUARTERLY', '中秋旺季订货集中在 A、B 级。节后安排回访，逐户核对库存；连续两季无订货的客户列入待查。'],
];

/** What the last meetings saw, counted from the orders of the demo by the product's own question (rules 6.10). */
export async function reviewRows(em: EntityManager, { idAt, now, today, holder }: Making): Promise<Rows> {
  const rows: Record<string, unknown>[] = [];
  for (const [kind, conclusions] of REVIEWS) {
    const period = lastPeriod(kind, today);
    const usual = addDays(period.to, 9);
    const heldOn = usual < today ? usual : today;
    const recordedAt = notAfter(now, at(heldOn, 17));
    rows.push({
      id: idAt(recordedAt),
      ...(await consumptionByClass({ em, zone: ZONE }, kind, period)),
      kind,
      periodFrom: period.from,
      periodTo: period.to,
      revision: 1,
      heldOn,
      participants: '总经理、销售部、财务',
      conclusions,
      recordedBy: holder('SALES_MANAGER'),
      ...written(recordedAt),
    });
  }
  return rows;
}
