import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withOrder } from '../orders/order.scope.ts';
import { Payment } from './payment.entity.ts';

defineScope(Payment, (question) => (question.can('payment:read') ? withOrder(question) : NOTHING));
