import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'How much of an order line leaves.' })
export class DeliveryLineInput {
  @Field(() => ID, { description: 'The line of the order that is shipped.' })
  orderLineId!: string;

  @Field(() => DecimalScalar, { description: 'More than zero, up to three places, at most what is open.' })
  quantity!: string;
}

@InputType({ description: 'Goods of one order that leave together.' })
export class DeliveryCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The order whose goods go out.' })
  orderId!: string;

  @Field(() => [DeliveryLineInput], { description: '1 to 200 lines of the order, each once.' })
  lines!: DeliveryLineInput[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left; now when not given.' })
  shippedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who carries them, up to 100 characters.' })
  carrier?: string | null;
}

@InputType({ description: 'The signed receipt of a delivery came back (domain-rules 11.9).' })
export class DeliverySignInput extends ChangeInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the customer received the goods; now when not given.',
  })
  deliveredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Whose name stands on it, up to 100 characters.' })
  signedBy?: string | null;
}
