import { Field, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { JobRun } from './job-run.entity.ts';

@ObjectType({ description: 'Something the product can do in the background (promise R11).' })
export class Job {
  @Field(() => String, { description: 'Such as `abc.classify`.' })
  name!: string;

  @Field(() => String, { description: 'What it does.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Cron pattern on the clocks of the company; empty for jobs that something else causes.',
  })
  schedule!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its time comes next.' })
  nextAt!: Date | null;

  @Field(() => JobRun, { nullable: true, description: 'Its latest run that was begun.' })
  latestRun!: { id: string } | null;
}

@InputType({ description: 'Starts a job that has a schedule, beside its times.' })
export class JobRunNowInput extends ActionInput {
  @Field(() => String, { description: 'Name of the job.' })
  job!: string;
}

@InputType({ description: 'Tries a run again that failed or was called off, or brings forward one that waits.' })
export class JobRetryInput extends ChangeInput {}

@InputType({ description: 'Calls off a run that waits; one that is under way ends at its next step.' })
export class JobCancelInput extends ChangeInput {}
