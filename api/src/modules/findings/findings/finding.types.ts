import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A row on which a finding rests.' })
export class FindingEvidence {
  @Field(() => String, { description: 'The type of the row, such as AttendanceIncident.' })
  type!: string;

  @Field(() => ID, { description: 'The id of the row; it may be out of sight.' })
  id!: string;
}
