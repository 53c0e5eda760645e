import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Order } from '../../orders/index.ts';
import { EventLead } from './event-lead.entity.ts';
import { EventOrder } from './event-order.entity.ts';
import { SalesEvent } from './sales-event.entity.ts';
import { whyNotResult } from './sales-event.rules.ts';
import type { SalesEventLeadAddInput, SalesEventOrderLinkInput } from './sales-event.types.ts';

const ANY_ROW = { filters: { scope: false } } as const;

async function openEvent(ctx: Ctx, id: string): Promise<SalesEvent> {
  const event = await loadReferred(ctx, SalesEvent, { id, path: 'eventId', lock: true });
  refuseIf(whyNotResult(event.state), ['input', 'eventId']);
  return event;
}

/** A customer who was met; a new one is opened before, as a prospect (rules 8.10). */
export async function addLead(ctx: Ctx, input: SalesEventLeadAddInput): Promise<EventLead> {
  new InputCheck().text('interest', input.interest, { most: 500 }).done();
  const event = await openEvent(ctx, input.eventId);
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  if ((await ctx.em.count(EventLead, { event, customer }, ANY_ROW)) > 0)
    throw new Refusal('SALES_EVENT_LEAD_KNOWN', ['input', 'customerId']);
  return add(ctx, EventLead, { event, customer, interest: input.interest?.trim() || null });
}

/** An order counts for one event only (rules 8.10). */
export async function linkOrder(ctx: Ctx, input: SalesEventOrderLinkInput): Promise<EventOrder> {
  const event = await openEvent(ctx, input.eventId);
  const order = await loadReferred(ctx, Order, { id: input.orderId, path: 'orderId' });
  if ((await ctx.em.count(EventOrder, { order }, ANY_ROW)) > 0)
    throw new Refusal('SALES_EVENT_ORDER_KNOWN', ['input', 'orderId']);
  return add(ctx, EventOrder, { event, order });
}
