import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { OrderLine } from '../../orders/index.ts';

@InputType({ description: 'A planned price, put to the general manager (domain-rules 8.9).' })
export class PricePlanProposeInput extends ActionInput {
  @Field(() => ID, { description: 'The product group.' })
  categoryId!: string;

  @Field(() => CustomerGradeEnum, { description: 'The class of customers.' })
  grade!: CustomerGrade;

  @Field(() => DateScalar, { description: 'First day of the quarter, which is not over.' })
  quarter!: string;

  @Field(() => DecimalScalar, { description: 'Planned price of one unit in the company currency, above zero.' })
  price!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'What is done about a price level below plan, by whom and until when (domain-rules 8.9).' })
export class PriceLevelCloseInput extends ChangeInput {
  @Field(() => String, { description: 'The measure, 1 to 500 characters.' })
  measure!: string;

  @Field(() => ID, { description: 'The employee who does it.' })
  ownerId!: string;

  @Field(() => DateScalar, { description: 'Until when, today or later.' })
  dueOn!: string;
}

@ArgsType()
export class PricedLinesArgs {
  @Field(() => String, { description: 'The product group.' })
  categoryId!: string;

  @Field(() => CustomerGradeEnum, { description: 'The class of customers.' })
  grade!: CustomerGrade;

  @Field(() => DateScalar, { description: 'First day of the quarter.' })
  quarter!: string;

  @Field(() => DateScalar, { description: 'First day after those that were added up.' })
  asOf!: string;
}

@ObjectType({ description: 'An order line behind a price level, with the source of its price (domain-rules 11.11).' })
export class PricedLine {
  @Field(() => OrderLine, { nullable: true, description: 'The line with its order and price source.' })
  line!: { id: string };
}
