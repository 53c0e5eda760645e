import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Shop } from '../../staff/index.ts';
import { maySeePresence } from './shop-presence.access.ts';
import { type ShopPerson, whoIsOnDuty } from './shop-presence.queries.ts';
import type { ShopPresence } from './shop-presence.types.ts';

const moment = (seconds: number | undefined): Date | null => (seconds === undefined ? null : new Date(seconds * 1000));

function shown({ employeeId, standing, span, causeId, lastPunch }: ShopPerson): ShopPresence {
  const cause = causeId === null ? null : { id: causeId };
  return {
    employee: { id: employeeId },
    standing,
    startsAt: moment(span?.from),
    endsAt: moment(span?.to),
    leaveRequest: standing === 'ON_LEAVE' ? cause : null,
    outing: standing === 'OUT' ? cause : null,
    lastPunchAt: lastPunch?.at ?? null,
    lastPunchDirection: lastPunch?.direction ?? null,
  };
}

/** Null for a shop out of reach, as for one that there is not. */
export async function shopPresence(
  ctx: Ctx,
  { shopId, at }: { readonly shopId: string; readonly at: Date | null },
): Promise<ShopPresence[] | null> {
  const shop = isUuid(shopId) ? await loadRow(ctx, Shop, { by: { id: shopId } }) : null;
  if (!shop || !maySeePresence(ctx.actor, shop)) return null;
  return (await whoIsOnDuty(ctx, { shopId, at: at ?? ctx.now })).map(shown);
}
