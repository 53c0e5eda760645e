import type { Ctx } from '../../../kernel/context.ts';
import type { Period } from '../../../kernel/period.ts';

/** Counted orders of a customer in a period (rules 1.8), with their net amount in each currency. */
export interface OrderFigures {
  readonly count: number;
  readonly amounts: readonly { readonly currency: string; readonly amount: string }[];
}

type CountOrders = (ctx: Ctx, of: { customerId: string; period: Period }) => Promise<OrderFigures>;

let counter: CountOrders = () => Promise.resolve({ count: 0, amounts: [] });

/** Orders come after visits in the table of modules, so they say themselves how many there are. */
export function countOrdersBy(count: CountOrders): void {
  counter = count;
}

export const countOrders: CountOrders = (ctx, of) => counter(ctx, of);
