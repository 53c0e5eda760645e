import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Whose data are taken out.' })
export class EmployeeTakeOutInput extends ActionInput {
  @Field(() => ID, { description: 'The employee.' })
  employeeId!: string;
}

@InputType({ description: 'Who is erased for good; only somebody who has left.' })
export class EmployeeEraseInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it names nobody.' })
  reason!: string;
}

@ObjectType({ description: 'What was erased: numbers alone.' })
export class EmployeeErasure {
  @Field(() => Int, { description: 'Rows of the person that are gone.' })
  removedRows!: number;

  @Field(() => Int, { description: 'Rows that stay for their counts and sums, without what told who it was.' })
  blankedRows!: number;

  @Field(() => Int, { description: 'Rows about others in which the person was named.' })
  struckRows!: number;

  @Field(() => Int, { description: 'Files that are gone.' })
  removedFiles!: number;
}
