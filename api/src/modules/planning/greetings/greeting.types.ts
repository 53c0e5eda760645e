import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { type GreetingKind, GreetingKindEnum } from './greeting-round.entity.ts';

@InputType({ description: 'A list of trading customers who are greeted on a holiday; it is filled in the background.' })
export class GreetingRoundCreateInput extends ActionInput {
  @Field(() => String, { description: 'The holiday, 1 to 100 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day of the holiday.' })
  holidayOn!: string;

  @Field(() => GreetingKindEnum, { description: 'Card, gift or call.' })
  kind!: GreetingKind;

  @Field(() => [CustomerGradeEnum], { description: 'The grades of the customers who are greeted, at least one.' })
  grades!: CustomerGrade[];
}

@InputType({ description: 'Marks a greeting as done, or as not done after all.' })
export class GreetingMarkInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether it has gone out.' })
  isDone!: boolean;

  @Field(() => String, { nullable: true, description: 'What was sent or said, up to 500 characters.' })
  note?: string | null;
}
