import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { Order } from '../orders/order.entity.ts';
import { PAYMENT_KINDS, PAYMENT_METHODS, type PaymentKind, type PaymentMethod } from './payment.rules.ts';

export const PaymentKindEnum = schemaEnum<PaymentKind>('PaymentKind', 'Which way the money went.', {
  RECEIPT: 'From the customer to us.',
  REFUND: 'Back to the customer.',
});

export const PaymentMethodEnum = schemaEnum<PaymentMethod>('PaymentMethod', 'How the money was handed over.', {
  BANK_TRANSFER: 'From bank account to bank account.',
  CASH: 'In cash, handed over.',
  CHEQUE: 'With a cheque that is to be cashed.',
  WECHAT: 'From purse to purse by WeChat Pay.',
  ALIPAY: 'From purse to purse by Alipay.',
  CARD: 'With a bank card at a terminal.',
  OTHER: 'In another way.',
});

@ObjectType({ description: 'Money received for an order, or given back.' })
@Entity({ tableName: 'payments' })
@Index({ properties: ['order', 'receivedOn', 'id'] })
@Index({ properties: ['customer', 'receivedOn', 'id'] })
@Index({ properties: ['receivedOn', 'id'] })
@Check({ name: 'payments_amount_check', expression: 'amount > 0' })
export class Payment extends Row {
  @Field(() => Order, { description: 'The order that is paid.' })
  @ManyToOne({ entity: () => Order, deleteRule: 'restrict', index: false })
  order!: Order;

  @Field(() => Customer, { description: 'The customer of the order.' })
  @ManyToOne({ entity: () => Customer, deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => PaymentKindEnum, { description: 'Money received, or given back.' })
  @Enum({ items: () => [...PAYMENT_KINDS] })
  kind!: PaymentKind;

  @Field(() => DecimalScalar, { description: 'Always positive; the kind says which way it went.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code, the same as that of the order.' })
  @Property({ type: 'text' })
  currency!: string;

  @Field(() => DateScalar, { description: 'The day on which the money came or went.' })
  @Property({ type: 'date' })
  receivedOn!: string;

  @Field(() => PaymentMethodEnum, { description: 'By which way the money came or went.' })
  @Enum({ items: () => [...PAYMENT_METHODS] })
  method!: PaymentMethod;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'A remark on the payment.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who entered it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  recordedBy: Employee | null = null;
}
