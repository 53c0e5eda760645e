import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';

@InputType({ description: 'A grade by hand for a customer, put to another person (domain-rules 7.3).' })
export class GradeOverrideProposeInput extends ChangeInput {
  @Field(() => CustomerGradeEnum, { description: 'A, B, C or D.' })
  grade!: CustomerGrade;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; only D may be without one.' })
  endsOn?: string | null;
}

@InputType({ description: 'Ends a grade by hand before its day.' })
export class GradeOverrideEndInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
