import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { BusinessPeak } from './business-peak.entity.ts';
import {
  type CourseAudience,
  CourseAudienceEnum,
  type CourseGoal,
  CourseGoalEnum,
  type NeedSource,
  NeedSourceEnum,
} from './training.enums.ts';

@ObjectType({ description: 'Days of a peak, once for each year in which it returns.' })
export class BusinessPeakSpan {
  @Field(() => BusinessPeak, { nullable: true, description: 'The peak whose days they are.' })
  peak!: { readonly id: string };

  @Field(() => DateScalar, { description: 'First day in this year.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day in this year, inside.' })
  endsOn!: string;
}

@InputType({ description: 'Days on which everybody is needed (domain-rules 20.4).' })
export class BusinessPeakCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day of the peak.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day, inside; less than a year later.' })
  endsOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it returns each year; false when left out.' })
  isYearly?: boolean | null;
}

@InputType({ description: 'Changes of a peak; what is left out stays. Sessions that are planned stay where they are.' })
export class BusinessPeakEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the peak.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inside.' })
  endsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it returns each year.' })
  isYearly?: boolean | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@InputType({ description: 'Takes a peak away.' })
export class BusinessPeakRemoveInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@InputType({
  description:
    'A need of training: of oneself or in general, by managers also of their people and shops, by HR of everybody.',
})
export class TrainingNeedRaiseInput extends ActionInput {
  @Field(() => NeedSourceEnum, { description: 'Market, questionnaire or daily management.' })
  source!: NeedSource;

  @Field(() => String, { description: 'What is to be learnt and why, 1 to 1,000 characters.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its day, not ahead; today when left out.' })
  raisedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is to learn it.' })
  employeeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The shop whose people are to learn it.' })
  shopId?: string | null;
}

@InputType({ description: 'Changes of an open need; what is left out stays. By who raised it and by HR.' })
export class TrainingNeedEditInput extends ChangeInput {
  @Field(() => NeedSourceEnum, { nullable: true, description: 'Market, questionnaire or daily management.' })
  source?: NeedSource | null;

  @Field(() => String, { nullable: true, description: 'What is to be learnt and why, 1 to 1,000 characters.' })
  text?: string | null;
}

@InputType({ description: 'Gives a need up that no planned course answers.' })
export class TrainingNeedDropInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Takes a need up again that was dropped or covered.' })
export class TrainingNeedReopenInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@InputType({ description: 'A course; without a need there is none (domain-rules 20.3).' })
export class TrainingCourseCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is taught, up to 4,000 characters.' })
  content?: string | null;

  @Field(() => CourseGoalEnum, { description: 'Long, middle or short.' })
  goal!: CourseGoal;

  @Field(() => CourseAudienceEnum, { description: 'For people who are new, or who work here for longer.' })
  audience!: CourseAudience;

  @Field(() => [ID], { description: 'The needs that it answers, 1 to 50, none of them dropped.' })
  needIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Who teaches it, where it is somebody of the house.' })
  trainerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who teaches it otherwise, up to 100 characters.' })
  otherTrainer?: string | null;
}

@InputType({ description: 'Changes of a planned course; what is left out stays.' })
export class TrainingCourseEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What is taught, up to 4,000 characters.' })
  content?: string | null;

  @Field(() => CourseGoalEnum, { nullable: true, description: 'Long, middle or short.' })
  goal?: CourseGoal | null;

  @Field(() => CourseAudienceEnum, { nullable: true, description: 'For new people or for others.' })
  audience?: CourseAudience | null;

  @Field(() => [ID], { nullable: true, description: 'All the needs that it answers, 1 to 50, none of them dropped.' })
  needIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Who teaches it, where it is somebody of the house.' })
  trainerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who teaches it otherwise, up to 100 characters.' })
  otherTrainer?: string | null;
}

@InputType({ description: 'A course is over: a session was held and none is ahead. Its needs count as covered.' })
export class TrainingCourseHoldInput extends ChangeInput {}

@InputType({ description: 'Calls a course off, with the sessions that are ahead.' })
export class TrainingCourseCallOffInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
