import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';

@InputType({ description: 'A draft for a rep and a month: proposed from the archive, or a copy of what is published.' })
export class MonthlyAssignmentDraftInput extends ActionInput {
  @Field(() => ID, { description: 'The rep whose month it is.' })
  repId!: string;

  @Field(() => MonthScalar, { description: 'This month or a later one.' })
  month!: string;
}

@InputType({ description: 'Changes of a draft; what is left out stays.' })
export class MonthlyAssignmentEditInput extends ChangeInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Customers a working day, 0 to 99.9.' })
  avgDailyVisits?: string | null;

  @Field(() => Int, { nullable: true, description: 'New customers of the month, 0 to 999.' })
  newCustomers?: number | null;
}

@InputType({ description: 'How often one customer is visited; 0 takes him off the draft.' })
export class VisitTaskSetInput extends ActionInput {
  @Field(() => ID, { description: 'Which draft, by id.' })
  assignmentId!: string;

  @Field(() => ID, { description: 'A customer of the rep.' })
  customerId!: string;

  @Field(() => Int, { description: '0 to 31 times.' })
  times!: number;
}

@InputType({ description: 'Publishes a draft for good.' })
export class MonthlyAssignmentPublishInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'The month-end summary meeting at which it is told.' })
  meetingOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for every version after the first; up to 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Throws a draft away.' })
export class MonthlyAssignmentDiscardInput extends ChangeInput {}

@InputType({ description: 'Has drafts made for every rep who has none for the month; in the background.' })
export class MonthlyAssignmentDraftAllInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'This month or a later one.' })
  month!: string;
}

@ObjectType({ description: 'Where the publication for one rep stands.' })
export class RepPublication {
  @Field(() => Employee, { nullable: true, description: 'A rep who owns customers.' })
  rep!: { id: string } | null;

  @Field(() => Int, { description: 'How many customers he owns.' })
  customerCount!: number;

  @Field(() => MonthlyAssignment, { nullable: true, description: 'The version that was published last.' })
  published!: { id: string } | null;

  @Field(() => MonthlyAssignment, { nullable: true, description: 'The draft that waits.' })
  draft!: { id: string } | null;
}

@ObjectType({ description: 'The month-end publication of one month, rep by rep (domain-rules 8.2).' })
export class MonthPublication {
  @Field(() => DateTimeScalar, { description: '24:00 of the last working day before the month.' })
  dueAt!: Date;

  @Field(() => Boolean, { description: 'The due time is over and somebody has nothing published.' })
  isOverdue!: boolean;

  @Field(() => [RepPublication], { description: 'Every rep with customers, by number.' })
  reps!: readonly RepPublication[];
}
