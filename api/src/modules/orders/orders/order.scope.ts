import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { Order } from './order.entity.ts';

/** An order is visible with its customer: whoever sees it may follow it to the archive, and a former rep sees neither (rules 6.5). */
defineScope(Order, (question) => withCustomer(question, 'order'));

/** The condition of rows that belong to an order and are visible with it. */
export function withOrder({ t, of, under }: ScopeQuestion): string {
  if (under === Order) return EVERYTHING;
  const order = `${t}_o`;
  const visible = of(Order, order);
  if (visible === EVERYTHING || visible === NOTHING) return visible;
  return `exists (select 1 from orders ${order} where ${order}.id = ${t}.order_id and ${visible})`;
}
