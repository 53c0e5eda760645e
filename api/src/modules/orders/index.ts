import './deliveries/delivery.scope.ts';
import './lines/order-line.scope.ts';
import './orders/order.scope.ts';
import './payments/payment.scope.ts';

import { DeliveryLine } from './deliveries/delivery-line.entity.ts';
import { Delivery } from './deliveries/delivery.entity.ts';
import { OrderLine } from './lines/order-line.entity.ts';
import { Order } from './orders/order.entity.ts';
import { Payment } from './payments/payment.entity.ts';

export { Delivery, DeliveryLine, Order, OrderLine, Payment };

export const ordersModule = {
  entities: [Order, OrderLine, Delivery, DeliveryLine, Payment],
  resolvers: [],
};
