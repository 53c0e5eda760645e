import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import type { Customer } from '../customers/customer.entity.ts';
import { OwnershipPeriod } from './ownership-period.entity.ts';

export function openPeriod(ctx: Ctx, customer: Customer, reason: string | null): OwnershipPeriod {
  return add(ctx, OwnershipPeriod, { customer, rep: customer.owner, startsAt: ctx.now, reason });
}
