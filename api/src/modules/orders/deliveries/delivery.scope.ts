import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withOrder } from '../orders/order.scope.ts';
import { DeliveryLine } from './delivery-line.entity.ts';
import { Delivery } from './delivery.entity.ts';

defineScope(Delivery, withOrder);

defineScope(DeliveryLine, ({ t, of }) => {
  const delivery = `${t}_d`;
  const visible = of(Delivery, delivery);
  if (visible === EVERYTHING || visible === NOTHING) return visible;
  return `exists (select 1 from deliveries ${delivery} where ${delivery}.id = ${t}.delivery_id and ${visible})`;
});
