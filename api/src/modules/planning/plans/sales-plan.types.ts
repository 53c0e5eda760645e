import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { PlanSpanEnum } from './sales-plan.enums.ts';
import type { PlanSpan } from './sales-plan.rules.ts';

@InputType({ description: 'A new plan: of the department, or the part of a rep or region (domain-rules 8.5).' })
export class SalesPlanCreateInput extends ActionInput {
  @Field(() => PlanSpanEnum, { description: 'Year, quarter, month or week.' })
  span!: PlanSpan;

  @Field(() => DateScalar, { description: 'Any day of the period.' })
  day!: string;

  @Field(() => ID, { nullable: true, description: 'The rep whose plan it is; none for the department.' })
  repId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region it is for; none for all.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The longer or wider plan that this one is a part of.' })
  wholeId?: string | null;

  @Field(() => DecimalScalar, { description: 'Net amount to be sold, two places, not below zero.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'How it is to be reached, up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Asks for another amount; it counts when the general manager agrees (domain-rules 8.5).' })
export class SalesPlanAdjustInput extends ChangeInput {
  @Field(() => DecimalScalar, { description: 'The new amount, two places, not below zero.' })
  amount!: string;

  @Field(() => String, { description: 'Why, 4 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Notes how far a plan has come today (domain-rules 8.5).' })
export class SalesPlanCheckInput extends ActionInput {
  @Field(() => ID, { description: 'The plan that is looked at.' })
  planId!: string;

  @Field(() => String, { description: 'What was found and what is done about it, up to 1,000 characters.' })
  finding!: string;
}
