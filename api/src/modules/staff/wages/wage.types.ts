import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'What somebody earns from a day on; the amounts of this very day are put right.' })
export class WageSetInput extends ActionInput {
  @Field(() => ID, { description: 'Whose wage it is.' })
  employeeId!: string;

  @Field(() => DateScalar, { description: 'In force from this day until the next wage.' })
  validFrom!: string;

  @Field(() => DecimalScalar, { description: 'Wage of a whole month, two places, not below zero.' })
  monthlyWage!: string;

  @Field(() => DecimalScalar, { description: 'Bonus of a month of full attendance, two places, not below zero.' })
  bonusBase!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
