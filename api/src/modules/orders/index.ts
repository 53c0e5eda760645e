import './deliveries/delivery.scope.ts';
import './lines/order-line.scope.ts';
import './orders/order.scope.ts';
import './orders/order.search.ts';
import './payments/payment.scope.ts';
import './orders.timeline.ts';
import { onWritten } from '../../kernel/written.ts';
import { defineHolding, refreshCompleteness, staysAsShell } from '../customers/index.ts';
import { countOrdersBy } from '../visits/index.ts';
import { DeliveryLine } from './deliveries/delivery-line.entity.ts';
import { Delivery } from './deliveries/delivery.entity.ts';
import { DeliveryResolver, OrderDeliveriesResolver } from './deliveries/delivery.resolver.ts';
import { OrderLine } from './lines/order-line.entity.ts';
import { OrderLineResolver, OrderLinesResolver, ProductOrderLinesResolver } from './lines/order-line.resolver.ts';
import { orderLineSheet } from './lines/order-line.sheets.ts';
import { BuyingHabitsResolver } from './orders/buying-habits.resolver.ts';
import { countedOrdersOf } from './orders/card-orders.queries.ts';
import { customersOfCounted } from './orders/counted-order.ts';
import { CustomerOrdersResolver, EmployeeOrdersResolver } from './orders/customer-orders.resolver.ts';
import { countOpenOrders, countReceivables } from './orders/order-holding.queries.ts';
import { Order } from './orders/order.entity.ts';
import { OrderResolver } from './orders/order.resolver.ts';
import { orderSheet } from './orders/order.sheets.ts';
import { Payment } from './payments/payment.entity.ts';
import { CustomerPaymentsResolver, OrderPaymentsResolver, PaymentResolver } from './payments/payment.resolver.ts';

defineHolding({ name: 'OPEN_ORDERS', count: countOpenOrders });
defineHolding({ name: 'RECEIVABLES', count: countReceivables });
// Sums of sales and of what is still to be paid stay true when a customer is purged (rules 6.4).
staysAsShell('exists (select 1 from orders o where o.customer_id = c.id)');
// A counted order makes a customer trade, of whom more must be known (rules 3.4, 5.5).
onWritten(Order, (ctx, written) => refreshCompleteness(ctx, customersOfCounted(written)));

export { countedOrder } from './orders/counted-order.queries.ts';
countOrdersBy(countedOrdersOf);

export { Delivery, DeliveryLine, Order, OrderLine, Payment };

export const ordersModule = {
  entities: [Order, OrderLine, Delivery, DeliveryLine, Payment],
  resolvers: [
    OrderResolver,
    CustomerOrdersResolver,
    BuyingHabitsResolver,
    EmployeeOrdersResolver,
    OrderLineResolver,
    OrderLinesResolver,
    ProductOrderLinesResolver,
    DeliveryResolver,
    OrderDeliveriesResolver,
    PaymentResolver,
    OrderPaymentsResolver,
    CustomerPaymentsResolver,
  ],
};

/** What can be brought in as a table, in this order. */
export const orderSheets = [orderSheet, orderLineSheet];
