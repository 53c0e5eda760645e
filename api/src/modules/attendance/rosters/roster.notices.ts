import type { Ctx } from '../../../kernel/context.ts';
import { monthOf } from '../../../kernel/period.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import type { MonthlyRoster } from './monthly-roster.entity.ts';
import type { RosterDesk } from './roster-desk.queries.ts';
import type { RosterEntry } from './roster-entry.entity.ts';

defineNotification('ROSTER_PUBLISHED', { description: 'The own roster of a month is published (domain-rules 17.2).' });
defineNotification('ROSTER_CHANGED', {
  description: 'The own roster was changed after it was published.',
  urgent: true,
});

export async function tellRosterPublished(ctx: Ctx, roster: MonthlyRoster, to: readonly string[]): Promise<void> {
  await notify(ctx, {
    kind: 'ROSTER_PUBLISHED',
    to,
    subject: { type: 'MonthlyRoster', id: roster.id },
    facts: { shop: roster.shop.code, month: monthOf(roster.startsOn) },
    key: roster.id,
  });
}

/** Each person whose published dates changed, once; whoever did it knows. */
export async function tellRosterChanged(
  ctx: Ctx,
  { shop, isPublished }: RosterDesk,
  changed: readonly RosterEntry[],
): Promise<void> {
  const told = changed.filter(({ date, employee }) => isPublished(date) && employee.id !== ctx.actor.employeeId);
  for (const [employeeId, entries] of Map.groupBy(told, ({ employee }) => employee.id)) {
    const dates = entries.map(({ date }) => date).toSorted();
    await notify(ctx, {
      kind: 'ROSTER_CHANGED',
      to: [employeeId],
      subject: { type: 'Shop', id: shop.id },
      facts: { shop: shop.code, date: dates[0] ?? '', days: dates.length },
      key: `${shop.id} ${ctx.request.requestId}`,
    });
  }
}
