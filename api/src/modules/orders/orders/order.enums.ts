import { schemaEnum } from '../../../kernel/enum.ts';
import type { OrderChannel, OrderKind, OrderState, OrderStep, ReplyKind, TradeMode } from './order.rules.ts';

export const OrderKindEnum = schemaEnum<OrderKind>('OrderKind', 'What is asked for (domain-rules 11.1).', {
  ORDER: 'Goods for sale; the only kind that counts in figures.',
  SAMPLE: 'Goods to look at or to try.',
  SPARE_PART: 'A part that was missing or broke.',
});

export const OrderChannelEnum = schemaEnum<OrderChannel>('OrderChannel', 'By which way something was said.', {
  FAX: 'In a letter by fax.',
  QQ: 'In a chat on QQ.',
  EMAIL: 'In a message by e-mail.',
  PHONE: 'In a call by phone.',
  WECHAT: 'In a chat on WeChat.',
  IN_PERSON: 'Face to face.',
  OTHER: 'In another way.',
});

export const TradeModeEnum = schemaEnum<TradeMode>('TradeMode', 'Under which customs rules the goods leave.', {
  DOMESTIC: 'Sold inside the country.',
  BONDED_EXPORT: 'Exported from bond with a customs declaration.',
});

const STEP_WORDS: Record<OrderStep, string> = {
  RECEIVED: 'Came in and waits.',
  CHECKED: 'Quantity, price, payment, stock and date were checked.',
  ACKNOWLEDGED: 'The customer has the confirmation.',
  IN_PRODUCTION: 'Is being made.',
  READY: 'Can leave the warehouse.',
  REJECTED: 'Was answered with no.',
  CANCELLED: 'Is not wanted any more.',
};

export const OrderStepEnum = schemaEnum<OrderStep>('OrderStep', 'What a person did last with an order.', STEP_WORDS);

export const OrderStateEnum = schemaEnum<OrderState>(
  'OrderState',
  'How far an order is; derived from its last step, quantities and amounts (domain-rules 11.1, 11.12).',
  {
    ...STEP_WORDS,
    PARTLY_SHIPPED: 'Some goods left, others are still open.',
    SHIPPED: 'All wanted goods left; a signed receipt is missing.',
    DELIVERED: 'Every delivery is signed; money is still due.',
    COMPLETED: 'Delivered and paid.',
  },
);

export const ReplyKindEnum = schemaEnum<ReplyKind>('ReplyKind', 'How an order was answered (domain-rules 11.2).', {
  CONFIRMED: 'Yes, with the delivery date.',
  NEEDS_INFO: 'A question back to the customer.',
  REJECTED: 'The order is not taken.',
});
