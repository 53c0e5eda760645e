import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { type FindingState, FindingStateEnum } from './finding.enums.ts';

@ObjectType({ description: 'A row on which a finding rests.' })
export class FindingEvidence {
  @Field(() => String, { description: 'The type of the row, such as AttendanceIncident.' })
  type!: string;

  @Field(() => ID, { description: 'The id of the row; it may be out of sight.' })
  id!: string;
}

@ObjectType({ description: 'A value that a rule looked at.' })
export class FindingFact {
  @Field(() => String, { description: 'What it is, as a code such as `shiftStartsAt`.' })
  name!: string;

  @Field(() => String, { description: 'A number, a date, a moment or a code, as text.' })
  value!: string;
}

@InputType({ description: 'What is made of a finding.' })
export class FindingDecideInput extends ChangeInput {
  @Field(() => FindingStateEnum, { description: 'Taken note of, acted on, resolved or dismissed; never back.' })
  state!: FindingState;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, or why nothing, up to 1,000 characters; only taking note needs none.',
  })
  note?: string | null;
}
