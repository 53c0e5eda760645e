import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { OrderLineInput } from '../lines/order-line.types.ts';
import { OrderChannelEnum, OrderKindEnum, OrderStepEnum, ReplyKindEnum, TradeModeEnum } from './order.enums.ts';
import type { OrderChannel, OrderKind, OrderStep, ReplyKind, TradeMode } from './order.rules.ts';

@ObjectType({ description: 'An amount in its currency.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'How much, with two decimal places.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
}

@InputType({ description: 'Where the goods go; what is left out is taken from the archive, or stays as it is.' })
export class ShipToInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number, up to 500 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 20 characters.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  country?: string | null;
}

@InputType({ description: 'An order as it came in (domain-rules 11.1).' })
export class OrderCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The customer who orders.' })
  customerId!: string;

  @Field(() => OrderKindEnum, { nullable: true, description: '`ORDER` when not given.' })
  kind?: OrderKind | null;

  @Field(() => OrderChannelEnum, { description: 'How it came in.' })
  channel!: OrderChannel;

  @Field(() => TradeModeEnum, { nullable: true, description: '`DOMESTIC` when not given.' })
  tradeMode?: TradeMode | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Now when not given; not later than now (domain-rules 11.3).',
  })
  receivedAt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer wants it to leave.' })
  requestedShipOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Wanted sooner than usual.' })
  isUrgent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; that of the first product when not given.' })
  currency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Carriage asked of the customer, two places.' })
  freight?: string | null;

  @Field(() => ShipToInput, { nullable: true, description: 'Where the goods go.' })
  shipTo?: ShipToInput | null;

  @Field(() => String, { nullable: true, description: 'Up to 2,000 characters.' })
  note?: string | null;

  @Field(() => [OrderLineInput], { description: '1 to 200 lines.' })
  lines!: OrderLineInput[];
}

@InputType({ description: 'Changes of an order of which nothing was shipped yet; what is left out stays.' })
export class OrderEditInput extends ChangeInput {
  @Field(() => OrderChannelEnum, { nullable: true, description: 'By which way the order came in.' })
  channel?: OrderChannel;

  @Field(() => TradeModeEnum, { nullable: true, description: 'Inside the country or abroad.' })
  tradeMode?: TradeMode;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer wants it to leave.' })
  requestedShipOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Wanted sooner than usual.' })
  isUrgent?: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Carriage asked of the customer, two places.' })
  freight?: string | null;

  @Field(() => ShipToInput, { nullable: true, description: 'Where the goods go.' })
  shipTo?: ShipToInput | null;

  @Field(() => String, { nullable: true, description: 'Up to 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The answer that the customer got (domain-rules 11.2).' })
export class OrderReplyInput extends ChangeInput {
  @Field(() => ReplyKindEnum, { description: 'What the customer was told.' })
  reply!: ReplyKind;

  @Field(() => OrderChannelEnum, { description: 'How it was given.' })
  via!: OrderChannel;

  @Field(() => String, { description: 'What it said, 1 to 2,000 characters.' })
  text!: string;
}

@InputType({ description: 'How far the order is in the house.' })
export class OrderProgressInput extends ChangeInput {
  @Field(() => OrderStepEnum, { description: '`CHECKED`, `IN_PRODUCTION` or `READY`.' })
  step!: OrderStep;
}

@InputType({ description: 'Something is done to an order, for a reason.' })
export abstract class OrderReasonInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Holds an order back from dispatch (domain-rules 11.1).' })
export class OrderHoldInput extends OrderReasonInput {}

@InputType({ description: 'Lets a held order go on.' })
export class OrderReleaseInput extends OrderReasonInput {}

@InputType({ description: 'Cancels what was not shipped.' })
export class OrderCancelInput extends OrderReasonInput {}
