import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee, type Shop } from '../../staff/index.ts';
import { voidPunch } from './punch-entry.actions.ts';
import { Punch } from './punch.entity.ts';

interface Seen {
  readonly employee: Employee;
  readonly shop: Shop;
  readonly at: Date;
}

function findSeen({ em }: Ctx, { employee, at }: Seen): Promise<Punch | null> {
  const which = { employee, at, direction: 'SEEN', voidedAt: null } as const;
  return em.findOne(Punch, which, { filters: { scope: false } });
}

/** A spot check met somebody in the shop (rules 17.2, 18.1); noted twice it is one punch. */
export async function noteSeen(ctx: Ctx, seen: Seen): Promise<void> {
  if (await findSeen(ctx, seen)) return;
  const { employee, shop, at } = seen;
  const { employeeId } = ctx.actor;
  const enteredBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  add(ctx, Punch, { employee, shop, place: shop, at, direction: 'SEEN', source: 'SPOT_CHECK', enteredBy });
}

/** The check was wrong about it. */
export async function takeBackSeen(ctx: Ctx, seen: Seen, reason: string): Promise<void> {
  const punch = await findSeen(ctx, seen);
  if (punch?.source === 'SPOT_CHECK') voidPunch(ctx, punch, reason);
}
