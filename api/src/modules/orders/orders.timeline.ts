import { defineTimeline } from '../customers/index.ts';
import { Delivery } from './deliveries/delivery.entity.ts';
import { Order } from './orders/order.entity.ts';
import { Payment } from './payments/payment.entity.ts';

defineTimeline({
  kind: 'ORDER',
  description: 'An order came in (domain-rules 11).',
  of: () => Order,
  at: 'receivedAt',
  tells: { number: 'number', state: 'state', amount: 'netAmount', currency: 'currency', person: 'rep' },
});
defineTimeline({
  kind: 'PAYMENT',
  description: 'Money came in or went back.',
  of: () => Payment,
  at: 'receivedOn',
  tells: { word: 'kind', number: 'order.number', amount: 'amount', currency: 'currency', person: 'recordedBy' },
});
defineTimeline({
  kind: 'DELIVERY',
  description: 'Goods of an order left the house (domain-rules 11.9).',
  of: () => Delivery,
  via: 'order.customer',
  at: 'shippedAt',
  where: 't.shipped_at is not null',
  tells: { number: 'number', state: 'state' },
});
