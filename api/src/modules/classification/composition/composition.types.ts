import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { CompositionAxisEnum, CompositionSpanEnum } from './composition.enums.ts';
import type { CompositionAxis, CompositionSpan } from './composition.rules.ts';

/** What every question about composition names. */
@ArgsType()
export class CompositionArgs {
  @Field(() => CompositionAxisEnum, { description: 'By what the customers are divided.' })
  axis!: CompositionAxis;

  @Field(() => CompositionSpanEnum, { description: 'How long the period is, and the one before it.' })
  span!: CompositionSpan;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;
}

@ArgsType()
export class CompositionCustomersArgs extends CompositionArgs {
  @Field(() => String, { description: 'The class, by its key.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'The last customer of the page before; none for the first page.' })
  after?: string | null;
}

@ObjectType({ description: 'One class of the composition with its figures (domain-rules 7.5).' })
export class CompositionClass {
  @Field(() => String, {
    description: 'The value of the enum, the code of the region, the id of the group, or the number of the band.',
  })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name, where it is not a word of an enum; of a band of sales its limits, such as `10000~50000`.',
  })
  label!: string | null;

  @Field(() => Int, { description: 'How many customers are in the class.' })
  customerCount!: number;

  @Field(() => Int, { description: 'How many were in it at the end of the period before, where that is known.' })
  previousCustomerCount!: number;

  @Field(() => Int, { description: 'How many of them ordered in the period.' })
  buyerCount!: number;

  @Field(() => Int, { description: 'How many ordered in the period before.' })
  previousBuyerCount!: number;

  @Field(() => DecimalScalar, {
    description: 'Net amount of the counted orders of the period, in the company currency.',
  })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'The same of the period before.' })
  previousAmount!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of the whole amount; empty without any.' })
  share!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of all customers; empty without any.' })
  customerShare!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Growth of the amount; empty when nothing was bought before.',
  })
  change!: string | null;
}

@ObjectType({ description: 'The composition of the customers in a period (domain-rules 7.5).' })
export class Composition {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'First day behind it.' })
  to!: string;

  @Field(() => String, { description: 'ISO 4217 code of the amounts; orders in others are left out.' })
  currency!: string;

  @Field(() => Boolean, {
    description: 'Whether rights hide customers or orders, so that the numbers are partial (6.5).',
  })
  isPartial!: boolean;

  @Field(() => [CompositionClass], { description: 'The classes, the largest amount first.' })
  classes!: CompositionClass[];
}

@ObjectType({ description: 'A customer of a class with what it bought (domain-rules 7.5).' })
export class CompositionCustomer {
  @Field(() => Customer, { nullable: true, description: 'The customer behind the figures.' })
  customer!: { id: string };

  @Field(() => DecimalScalar, { description: 'Net amount of its counted orders of the period.' })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'The same of the period before.' })
  previousAmount!: string;
}
