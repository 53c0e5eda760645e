import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { withArchive } from '../../customers/index.ts';
import { Order } from '../../orders/index.ts';
import { EventLead } from './event-lead.entity.ts';
import { EventOrder } from './event-order.entity.ts';
import { EventStaff } from './event-staff.entity.ts';
import { SalesEvent } from './sales-event.entity.ts';

/** Events are no secret in the house; who was met and what was ordered is seen with the customer and the order. */
const events = ({ can }: ScopeQuestion): string => (can('salesEvent:read') ? EVERYTHING : NOTHING);

defineScope(SalesEvent, events);
defineScope(EventStaff, events);
defineScope(EventLead, (question) => (question.can('salesEvent:read') ? withArchive(question) : NOTHING));

defineScope(EventOrder, (question) => {
  if (!question.can('salesEvent:read')) return NOTHING;
  const alias = `${question.t}_o`;
  const visible = question.of(Order, alias);
  if (visible === NOTHING) return NOTHING;
  return `exists (select 1 from orders ${alias} where ${alias}.id = ${question.t}.order_id and ${visible})`;
});
