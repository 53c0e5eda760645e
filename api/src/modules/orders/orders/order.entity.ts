import { Check, Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import {
  OrderChannelEnum,
  OrderKindEnum,
  OrderStateEnum,
  OrderStepEnum,
  ReplyKindEnum,
  TradeModeEnum,
} from './order.enums.ts';
import {
  ORDER_CHANNELS,
  ORDER_KINDS,
  ORDER_STATES,
  ORDER_STEPS,
  REPLY_KINDS,
  TRADE_MODES,
  type OrderChannel,
  type OrderKind,
  type OrderState,
  type OrderStep,
  type ReplyKind,
  type TradeMode,
} from './order.rules.ts';

/** Spread where it is used: the ORM writes the column name into the options it is given. */
const MONEY = { type: 'decimal', precision: 14, scale: 2 } as const;

@ObjectType({ description: 'What a customer asked for, with its answer, dispatch and money (domain-rules 11).' })
@Entity({ tableName: 'orders' })
@Index({ properties: ['customer', 'receivedAt', 'id'] })
@Index({ properties: ['rep', 'receivedAt', 'id'] })
@Index({ properties: ['receivedAt', 'id'] })
@Index({ properties: ['state', 'receivedAt', 'id'] })
@Index({
  name: 'orders_search_begin_index',
  expression: 'create index orders_search_begin_index on orders (upper(number) text_pattern_ops)',
})
@Index({
  name: 'orders_search_number_index',
  expression: 'create index orders_search_number_index on orders using gin (upper(number) gin_trgm_ops)',
})
@Check({ name: 'orders_refunded_check', expression: 'refunded_amount >= 0 and refunded_amount <= paid_amount' })
@Check({
  name: 'orders_amounts_check',
  expression: 'ordered_amount >= 0 and net_amount >= 0 and (freight is null or freight >= 0)',
})
@Check({ name: 'orders_received_check', expression: 'received_at <= entered_at' })
@Check({ name: 'orders_hold_check', expression: '(hold_reason is not null) = is_on_hold' })
@Check({ name: 'orders_currency_check', expression: "currency ~ '^[A-Z]{3}$'" })
export class Order extends Row {
  @Field(() => String, { description: 'Unique in the company, such as `SO-2026-000123`.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => String, { nullable: true, description: 'Its key in the system it was brought in from.' })
  @Property({ type: 'text', nullable: true })
  @Unique()
  externalKey: string | null = null;

  @Field(() => Customer, { description: 'Who ordered.' })
  @ManyToOne({ entity: () => Customer, deleteRule: 'restrict' })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'Whose customer it was when the order came in.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  rep: Employee | null = null;

  /** Whose customer it is now, for the rights on the order. */
  @Formula((orders) => `(select oc.owner_id from customers oc where oc.id = ${orders.customer})`, {
    type: 'uuid',
    columnType: 'uuid',
    nullable: true,
    lazy: true,
  })
  ownerId?: string | null;

  @Field(() => Employee, { nullable: true, description: 'Who entered it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  takenBy: Employee | null = null;

  @Field(() => OrderKindEnum, { description: 'Goods, samples or spare parts.' })
  @Enum({ items: () => [...ORDER_KINDS] })
  kind!: OrderKind;

  @Field(() => OrderChannelEnum, { description: 'How it came in.' })
  @Enum({ items: () => [...ORDER_CHANNELS] })
  channel!: OrderChannel;

  @Field(() => TradeModeEnum, { description: 'Inside the country or abroad.' })
  @Enum({ items: () => [...TRADE_MODES] })
  tradeMode: TradeMode = 'DOMESTIC';

  @Field(() => DateTimeScalar, {
    description: 'When it came in; its business date is the date of the order (domain-rules 1.8).',
  })
  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was typed in.' })
  @Property({ type: 'timestamptz' })
  enteredAt!: Date;

  @Field(() => Boolean, { description: 'Entered on a later business date than received (domain-rules 11.3).' })
  @Property({ type: 'boolean' })
  isLateEntry: boolean = false;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer wants it to leave.' })
  @Property({ type: 'date', nullable: true })
  requestedShipOn: string | null = null;

  @Field(() => Boolean, { description: 'Wanted sooner than usual.' })
  @Property({ type: 'boolean' })
  isUrgent: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed first (domain-rules 11.2).' })
  @Property({ type: 'timestamptz', nullable: true })
  ackAt: Date | null = null;

  @Field(() => DateTimeScalar, { description: 'Until when it must be answered (domain-rules 11.2).' })
  @Property({ type: 'timestamptz' })
  ackDueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last answer was given.' })
  @Property({ type: 'timestamptz', nullable: true })
  repliedAt: Date | null = null;

  @Field(() => ReplyKindEnum, { nullable: true, description: 'The last answer.' })
  @Enum({ items: () => [...REPLY_KINDS], nullable: true })
  replyKind: ReplyKind | null = null;

  @Field(() => OrderChannelEnum, { nullable: true, description: 'How the last answer was given.' })
  @Enum({ items: () => [...ORDER_CHANNELS], nullable: true })
  repliedVia: OrderChannel | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'What the last answer said.' })
  @Property({ type: 'text', nullable: true })
  repliedText: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who gave the last answer.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  repliedBy: Employee | null = null;

  @Field(() => OrderStepEnum, { description: 'What a person did last; goods and money follow in the state.' })
  @Enum({ items: () => [...ORDER_STEPS] })
  step: OrderStep = 'RECEIVED';

  @Field(() => OrderStateEnum, { description: 'How far the order has come; follows from lines and deliveries.' })
  @Enum({ items: () => [...ORDER_STATES] })
  state: OrderState = 'RECEIVED';

  @Field(() => Boolean, { description: 'Held back from dispatch; stands beside the state (domain-rules 11.1).' })
  @Property({ type: 'boolean' })
  isOnHold: boolean = false;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Why it is held back.' })
  @Property({ type: 'text', nullable: true })
  holdReason: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Why it was rejected or cancelled.' })
  @Property({ type: 'text', nullable: true })
  closeReason: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'A remark for those who fulfil the order.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, {
    description: 'Who receives the goods, as it stood on the date of the order (domain-rules 11.11).',
  })
  @Property({ type: 'text' })
  shipToName!: string;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @Property({ type: 'text', nullable: true })
  shipToAddress: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'City of the place of delivery.' })
  @Property({ type: 'text', nullable: true })
  shipToCity: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Province, state or county.' })
  @Property({ type: 'text', nullable: true })
  shipToProvince: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Postal code of the place of delivery.' })
  @Property({ type: 'text', nullable: true })
  shipToPostalCode: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Country of the place of delivery.' })
  @Property({ type: 'text', nullable: true })
  shipToCountry: string | null = null;

  @Field(() => String, { description: 'ISO 4217 code of every amount of the order.' })
  @Property({ type: 'text' })
  currency!: string;

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Carriage asked of the customer; not part of the goods amounts.',
  })
  @Property({ ...MONEY, nullable: true })
  freight: string | null = null;

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { description: 'All lines as ordered, less discount.' })
  @Property({ ...MONEY })
  orderedAmount: string = '0.00';

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, {
    description: 'All lines less discount, cancelled and returned goods (domain-rules 1.8).',
  })
  @Property({ ...MONEY })
  netAmount: string = '0.00';

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { description: 'Money received.' })
  @Property({ ...MONEY })
  paidAmount: string = '0.00';

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { description: 'Money given back; never more than was received (domain-rules 11.12).' })
  @Property({ ...MONEY })
  refundedAmount: string = '0.00';

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, {
    description: 'Goods and freight less what was paid and kept; negative when the customer paid too much.',
  })
  @Property({ ...MONEY })
  dueAmount: string = '0.00';
}
sortedByLabel(Order, 'number');
