import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A break of a shift, in minutes after the midnight before its start.' })
export class TemplateBreak {
  @Field(() => Int, { description: 'Start, in minutes after midnight.' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight.' })
  endMinute!: number;
}
