import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import { nextMeetingAfter } from '../meetings/regular-meeting.queries.ts';
import type { VisitCard } from './visit-card.entity.ts';

defineNotification('CARD_FULL', { description: 'A visit card is full and comes back at the next regular meeting.' });

/** A full card comes back at the regular meeting that is next (rules 5.1). */
export async function recoveryDueOn(ctx: Ctx): Promise<LocalDate> {
  return businessDate(await nextMeetingAfter(ctx, ctx.now), ctx.zone);
}

/** Who takes cards in learns that one waits (rules 5.1). */
export async function tellCardIsFull(ctx: Ctx, { id, cardNo, recoveryDueOn: day }: VisitCard): Promise<void> {
  await notify(ctx, {
    kind: 'CARD_FULL',
    toAccounts: await accountsWith(ctx, 'visitCard:recover'),
    subject: { type: 'VisitCard', id },
    facts: { cardNo, day },
    key: id,
  });
}
