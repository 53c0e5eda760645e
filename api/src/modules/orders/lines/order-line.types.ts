import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'One product of an order.' })
export class OrderLineInput {
  @Field(() => ID, { description: 'The product that is ordered.' })
  productId!: string;

  @Field(() => DecimalScalar, { description: 'More than zero, up to three places.' })
  quantity!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The list price when not given; two places.' })
  unitPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '0 to 1, four places: 0.15 takes 15 % off.' })
  discountRate?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  colour?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer wants it.' })
  deliveryOn?: string | null;
}

@InputType({ description: 'One more line for an order that was not confirmed yet.' })
export class OrderLineAddInput extends ActionInput {
  @Field(() => ID, { description: 'The order that gets the line.' })
  orderId!: string;

  @Field(() => Int, { description: 'The version of the order that was seen.' })
  version!: number;

  @Field(() => OrderLineInput, { description: 'The line to add.' })
  line!: OrderLineInput;
}

@InputType({ description: 'Cancels goods of a line that were not shipped.' })
export class OrderLineCancelInput extends ChangeInput {
  @Field(() => DecimalScalar, { description: 'How much is not wanted any more.' })
  quantity!: string;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters.' })
  reason?: string | null;
}
