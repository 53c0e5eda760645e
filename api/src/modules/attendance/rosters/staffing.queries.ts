import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { type Month, periodOfMonth } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { settingOn, Shop } from '../../staff/index.ts';
import { countOnDuty, countPeople, findMinOnDuty } from './roster-people.queries.ts';
import { staffingWarnings, type StaffingWarning } from './roster.rules.ts';

/** Where no rule of the shop says how many must be on duty (rules 21). */
const USUAL_MIN = 1;

/** What is unusual about the roster of a month, for who draws it up. */
export async function listStaffingWarnings(ctx: Ctx, shopId: string, month: Month): Promise<StaffingWarning[]> {
  const shop = isUuid(shopId) ? await loadRow(ctx, Shop, { by: { id: shopId } }) : null;
  if (!shop) return notFound();
  const period = periodOfMonth(month);
  const [people, onDuty, rules, fewest, most] = await Promise.all([
    countPeople(ctx, shopId, period),
    countOnDuty(ctx, shopId, period),
    findMinOnDuty(ctx, shopId),
    settingOn(ctx, 'roster.minPeople', period.from),
    settingOn(ctx, 'roster.maxPeople', period.from),
  ]);
  return staffingWarnings({
    period,
    people,
    usual: { fewest, most },
    onDuty: new Map(onDuty.map(({ date, count }) => [date, count])),
    minOnDuty: (date) => rules.find(({ validFrom }) => validFrom <= date)?.minOnDuty ?? USUAL_MIN,
  });
}
