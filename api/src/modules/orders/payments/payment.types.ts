import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { PaymentMethodEnum } from './payment.entity.ts';
import type { PaymentMethod } from './payment.rules.ts';

@InputType({ description: 'Money that changed hands for an order.' })
export abstract class PaymentInput extends ActionInput {
  @Field(() => ID, { description: 'The order that is paid.' })
  orderId!: string;

  @Field(() => DecimalScalar, { description: 'More than zero, two places.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; must be that of the order.' })
  currency?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when not given; not later.' })
  receivedOn?: string | null;

  @Field(() => PaymentMethodEnum, { description: 'By which way the money changed hands.' })
  method!: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Money received; in advance or more than is due is possible, and can be given back.' })
export class PaymentRecordInput extends PaymentInput {}

@InputType({ description: 'Money given back, at most what was paid and kept (domain-rules 11.12).' })
export class PaymentRefundInput extends PaymentInput {}
