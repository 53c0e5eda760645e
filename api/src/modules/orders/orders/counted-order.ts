import type { Written } from '../../../kernel/written.ts';
import type { Order } from './order.entity.ts';

/** What decides whether an order counts, besides its kind, which never changes (rules 1.8). */
const DECIDING: ReadonlySet<string> = new Set(['ackAt', 'state', 'netAmount', 'receivedAt', 'customer']);

/** Whose trade may have begun or ended with what was written; an order that nobody answered yet counts nowhere. */
export function customersOfCounted(written: readonly Written<Order>[]): string[] {
  const ids = written
    .filter(({ row, changed }) => row.ackAt !== null && changed.some((name) => DECIDING.has(name)))
    .map(({ row }) => row.customer.id);
  return [...new Set(ids)];
}
