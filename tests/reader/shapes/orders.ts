import type { Shape } from './shape.ts';

/** Orders, deliveries and payments. */
export const ORDERS_SHAPES: Readonly<Record<string, Shape>> = {
  Order: ({ at, dice }) => ({
    currency: dice.one(['CNY', 'USD']),
    enteredAt: '9999-12-31 15:59:59.999999+00',
    paidAmount: dice.one(['100.00', '99.95']),
    refundedAmount: dice.one(['0.00', '0.10']),
    isOnHold: at % 6 === 0,
    holdReason: at % 6 === 0 ? "didn't pay" : null,
  }),
  OrderLine: ({ at, dice, nth }) => ({
    order: nth('Order', at)['id'],
    lineNo: at + 1,
    discountRate: dice.one(['0.0000', '0.1500', '1.0000']),
    orderedQuantity: '10.000',
    cancelledQuantity: dice.one(['0.000', '2.000']),
    shippedQuantity: dice.one(['1.500', '8.000']),
    returnedQuantity: dice.one(['0.000', '1.500']),
  }),
  Delivery: ({ at, dice }) => {
    const state = ['PLANNED', 'SHIPPED', 'DELIVERED', 'CANCELLED'][at % 4];
    const shipped = state === 'SHIPPED' || state === 'DELIVERED';
    const shippedAt = shipped ? dice.one(['2026-11-20 16:00:00+00', '2026-11-20 16:00:00.0015+00']) : null;
    return { state, shippedAt, deliveredAt: state === 'DELIVERED' ? '2026-11-21 01:00:00+00' : null };
  },
  DeliveryLine: ({ dice, one }) => {
    const delivery = one('Delivery');
    const line = one('OrderLine', ({ order }) => order === delivery['order']);
    return { orderLine: line['id'], delivery: delivery['id'], quantity: dice.one(['0.500', '1.000']) };
  },
  Payment: ({ dice, one }) => {
    const order = one('Order');
    const money = { currency: order['currency'], amount: dice.one(['0.01', '99.95', '100.00']) };
    return { order: order['id'], customer: order['customer'], ...money };
  },
};
