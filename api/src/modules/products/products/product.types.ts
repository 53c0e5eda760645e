import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A new product.' })
export class ProductCreateInput extends ActionInput {
  @Field(() => String, { description: 'The article number: 1 to 40 characters, used by no other product.' })
  number!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The group it belongs to.' })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'What one piece is, up to 60 characters.' })
  unit?: string | null;

  @Field(() => DecimalScalar, { description: 'Price of one unit, two places, not below zero.' })
  listPrice!: string;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; CNY when left out.' })
  currency?: string | null;

  @Field(() => Int, { nullable: true, description: 'Generation of the product line, from 1.' })
  generation?: number | null;
}

@InputType({ description: 'Changes of a product; what is left out stays. Its number stays for ever.' })
export class ProductEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group it belongs to; null takes it out of its group.' })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'What one piece is, up to 60 characters.' })
  unit?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Price of one unit, two places; orders keep the price they were made with.',
  })
  listPrice?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency?: string | null;

  @Field(() => Int, { nullable: true, description: 'Generation of the product line, from 1.' })
  generation?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be ordered.' })
  isActive?: boolean | null;
}
