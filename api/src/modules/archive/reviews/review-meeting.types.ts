import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { ReviewKindEnum } from './review-meeting.entity.ts';
import type { ReviewKind } from './review-meeting.rules.ts';

@ObjectType({ description: 'What a class bought in one currency.' })
export class ReviewAmount {
  @Field(() => String, { description: 'The currency of both amounts.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'Net amount of the counted orders of the period.' })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'The same of the period of equal length before.' })
  before!: string;
}

@ObjectType({ description: 'The consumption of one class in the period (domain-rules 6.10).' })
export class ReviewClass {
  @Field(() => String, { description: 'The grade that the customers had at the end of the period.' })
  grade!: string;

  @Field(() => Int, { description: 'How many customers had it.' })
  customers!: number;

  @Field(() => Int, { description: 'How many of them bought something.' })
  buyers!: number;

  @Field(() => Int, { description: 'How many orders count.' })
  orders!: number;

  @Field(() => [ReviewAmount], { description: 'What they bought, by currency.' })
  amounts!: ReviewAmount[];
}

@ObjectType({
  description: 'How many archives moved from one class to another in the period (domain-rules 6.10, 7.3).',
})
export class ReviewMove {
  @Field(() => String, { description: 'The grade at the start.' })
  from!: string;

  @Field(() => String, { description: 'The grade at the end.' })
  to!: string;

  @Field(() => Int, { description: 'How many customers.' })
  count!: number;
}

@InputType({ description: 'Records what a review meeting saw and concluded; the figures are taken as they are now.' })
export class ReviewMeetingRecordInput extends ActionInput {
  @Field(() => ReviewKindEnum, { description: 'Quarter, half year or year.' })
  kind!: ReviewKind;

  @Field(() => DateScalar, { description: 'First day of the period, which must be over.' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'When the meeting was held; not in the future.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'Who took part, up to 500 characters.' })
  participants?: string | null;

  @Field(() => String, { description: 'What was concluded, 1 to 4,000 characters.' })
  conclusions!: string;
}
