import { defineScope } from '../../../kernel/scope.ts';
import { withOrder } from '../orders/order.scope.ts';
import { OrderLine } from './order-line.entity.ts';

defineScope(OrderLine, withOrder);
