import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Account } from '../../staff/index.ts';

export const JOB_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobState = (typeof JOB_STATES)[number];
export const JobStateEnum = schemaEnum<JobState>('JobState', 'How far a piece of background work is.', {
  QUEUED: 'It waits for its time, or to be tried again.',
  RUNNING: 'It is being done.',
  DONE: 'It was done; single records may have failed.',
  FAILED: 'It was tried as often as it may be, and failed.',
  CANCELLED: 'Somebody called it off.',
});

/** A record that could not be worked on. */
export interface JobFailure {
  readonly record: string;
  readonly reason: string;
}

@ObjectType({ description: 'A piece of background work, waiting, under way or finished (promise R11).' })
@Entity({ tableName: 'job_runs' })
@Index({ name: 'job_runs_queued_at_index', properties: ['queuedAt', 'id'] })
@Index({ name: 'job_runs_job_index', properties: ['job', 'queuedAt', 'id'] })
@Index({ name: 'job_runs_requested_by_index', properties: ['requestedBy', 'queuedAt', 'id'] })
@Index({
  name: 'job_runs_open_index',
  expression: `create index job_runs_open_index on job_runs (state, due_at) where state in ('QUEUED', 'RUNNING', 'FAILED')`,
})
@Unique({ name: 'job_runs_job_key_unique', properties: ['job', 'key'] })
export class JobRun extends Row {
  @Field(() => String, { description: 'Name of the job, such as `abc.classify`.' })
  @Property({ type: 'text' })
  job!: string;

  @Field(() => String, { nullable: true, description: 'The same job is queued once only under one key.' })
  @Property({ type: 'text', nullable: true })
  key: string | null = null;

  @Field(() => JsonScalar, { nullable: true, description: 'What it works on: ids and plain facts.' })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  payload: unknown = null;

  @Field(() => Account, { nullable: true, description: 'Who caused it; empty for what the product does by itself.' })
  @ManyToOne({ entity: () => Account, nullable: true, index: false })
  requestedBy: Account | null = null;

  @Field(() => Boolean, { description: 'It runs because its time of day has come.' })
  @Property({ type: 'boolean', default: false })
  isScheduled: boolean = false;

  @Field(() => JobStateEnum, { description: 'How far it is.' })
  @Enum({ items: () => [...JOB_STATES], type: 'text', default: 'QUEUED' })
  state: JobState = 'QUEUED';

  @Field(() => DateTimeScalar, { description: 'When it was caused.' })
  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Before this it is not begun, or not tried again.' })
  @Property({ type: 'timestamptz' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the latest attempt began.' })
  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended for good.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;

  /** Also the fence: an attempt that is not the latest one any more can write nothing. */
  @Field(() => Int, { description: 'How often it was begun.' })
  @Property({ type: 'integer', default: 0 })
  attempts: number = 0;

  @Field(() => Int, { description: 'How many records of the latest attempt are done.' })
  @Property({ type: 'integer', default: 0 })
  progressDone: number = 0;

  @Field(() => Int, { nullable: true, description: 'Of how many; empty while that is not known.' })
  @Property({ type: 'integer', nullable: true })
  progressTotal: number | null = null;

  @Field(() => String, { nullable: true, description: 'What the job says of itself.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Int, { description: 'How many single records failed.' })
  @Property({ type: 'integer', default: 0 })
  failedCount: number = 0;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The first hundred records that failed, each with its reason.',
  })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  failures: JobFailure[] | null = null;

  @Field(() => String, { nullable: true, description: 'Why the latest attempt failed, without values.' })
  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  @Field(() => Boolean, { description: 'Somebody called it off while it ran; it ends at its next step.' })
  @Property({ type: 'boolean', default: false })
  isCancelAsked: boolean = false;
}
