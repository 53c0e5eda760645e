import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from '../../staff/index.ts';

@InputType({ description: 'Asks for people (domain-rules 20.2); store managers and region leaders for their shops.' })
export class HiringRequisitionCreateInput extends ActionInput {
  @Field(() => String, { description: 'The department that asks, 1 to 100 characters.' })
  department!: string;

  @Field(() => ShopPostEnum, { description: 'What they are to do.' })
  post!: ShopPost;

  @Field(() => ID, { nullable: true, description: 'The shop that asks; none for the office.' })
  shopId?: string | null;

  @Field(() => Int, { description: 'How many, 1 to 999.' })
  headcount!: number;

  @Field(() => String, { description: 'Why they are needed, and what they should know; 1 to 1,000 characters.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'By when they should be here; today or later.' })
  neededBy!: string;
}

@InputType({ description: 'Changes of an open requisition, by who made it and by HR; what is left out stays.' })
export class HiringRequisitionEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The department that asks, 1 to 100 characters.' })
  department?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 999, not fewer than were hired.' })
  headcount?: number | null;

  @Field(() => String, { nullable: true, description: 'Why they are needed; 1 to 1,000 characters.' })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when they should be here.' })
  neededBy?: string | null;
}

@InputType({ description: 'A requisition counts as filled before its number is reached, such as by a transfer.' })
export class HiringRequisitionFillInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Nobody is looked for any more; by who made it and by HR.' })
export class HiringRequisitionCallOffInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'People are looked for again.' })
export class HiringRequisitionReopenInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}
