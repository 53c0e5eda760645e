import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import type { Employee } from '../../staff/index.ts';
import type { Customer } from '../customers/customer.entity.ts';
import { OwnershipPeriod } from './ownership-period.entity.ts';

export function openPeriod(ctx: Ctx, customer: Customer, reason: string | null): OwnershipPeriod {
  return add(ctx, OwnershipPeriod, { customer, rep: customer.owner, startsAt: ctx.now, reason });
}

/** Ends the period of the old owner and begins that of the new one at the same instant (domain-rules 1.10). */
export async function changeOwner(
  ctx: Ctx,
  customer: Customer,
  { owner, reason }: { owner: Employee | null; reason: string },
): Promise<void> {
  const running = await ctx.em.findOneOrFail(OwnershipPeriod, { customer, endsAt: null });
  running.endsAt = ctx.now;
  customer.owner = owner;
  // Written before the next one: the database knows one running period for each customer.
  await ctx.em.flush();
  openPeriod(ctx, customer, reason);
}
