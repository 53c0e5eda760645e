import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TimelineKindEnum } from './timeline.parts.ts';

export const USUAL_MOMENTS = 20;
export const MOST_MOMENTS = 100;

@ArgsType()
export class TimelineArgs {
  @Field(() => [TimelineKindEnum], { nullable: true, description: 'Of what; everything when not given.' })
  kinds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many, ${USUAL_MOMENTS} when not given, ${MOST_MOMENTS} at most.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Where the page begins: the end of the one before.' })
  after?: string | null;
}

@ObjectType({
  description: 'Something that happened with a customer; what one may not read of the row is empty here as well.',
})
export class TimelineMoment {
  @Field(() => TimelineKindEnum, { description: 'What happened.' })
  kind!: string;

  @Field(() => String, { description: 'Type of the row that tells it, such as `Visit`.' })
  rowType!: string;

  @Field(() => ID, { description: 'The row that tells it.' })
  rowId!: string;

  @Field(() => DateTimeScalar, { description: 'When; the first moment of the day where no hour is known.' })
  at!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The day, where no hour is known.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of it: a value of the enum of the row.' })
  word!: string | null;

  @Field(() => String, { nullable: true, description: 'How far it is: a value of the enum of the row.' })
  state!: string | null;

  @Field(() => String, { nullable: true, description: 'What was there before, such as the former grade.' })
  former!: string | null;

  @Field(() => String, { nullable: true, description: 'Number or code by which people know it.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'What somebody wrote about it.' })
  text!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The money that it is about.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of the amount; that of the company when empty.' })
  currency!: string | null;

  @Field(() => Employee, { nullable: true, description: 'Who did it, where that is known.' })
  person!: { id: string } | null;
}

@ObjectType({ description: 'A page of a timeline, the newest first.' })
export class TimelinePage {
  @Field(() => [TimelineMoment], { description: 'What happened, the newest first.' })
  moments!: readonly TimelineMoment[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; empty when nothing is older.' })
  endCursor!: string | null;
}
