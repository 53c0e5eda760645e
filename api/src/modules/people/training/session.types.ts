import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'When and where a course is taught; inside a business peak only with a reason.' })
export class TrainingSessionPlanInput extends ActionInput {
  @Field(() => ID, { description: 'A planned course.' })
  courseId!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, at most 31 days later.' })
  endsAt!: Date;

  @Field(() => String, { description: 'Where, 1 to 200 characters.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'Why it lies in a business peak, up to 500 characters.' })
  overrideReason?: string | null;
}

@InputType({ description: 'Another time or place for a session; what is left out stays. Who takes part is told.' })
export class TrainingSessionMoveInput extends ChangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends, at most 31 days later.' })
  endsAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where, 1 to 200 characters.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it lies in a business peak, up to 500 characters; needed again for another time.',
  })
  overrideReason?: string | null;
}

@InputType({ description: 'Calls a session off; who takes part is told.' })
export class TrainingSessionCallOffInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Puts down who was there; may be put right later.' })
export class TrainingSessionHoldInput extends ChangeInput {
  @Field(() => [ID], { description: 'Who was there of those who take part; nobody else was.' })
  attendedIds!: string[];
}

@InputType({ description: 'People who take part in a session that is ahead; who does so already stays.' })
export class TrainingParticipantAddInput extends ActionInput {
  @Field(() => ID, { description: 'A planned session.' })
  sessionId!: string;

  @Field(() => [ID], { description: 'Employees, 1 to 200.' })
  employeeIds!: string[];
}

@InputType({ description: 'Takes somebody off a session that is ahead.' })
export class TrainingParticipantRemoveInput extends ChangeInput {}

@InputType({ description: 'What one thinks of a session in which one took part (domain-rules 20.4).' })
export class TrainingParticipantCommentInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'In own words, up to 2,000 characters; null takes it back.' })
  opinion?: string | null;
}
