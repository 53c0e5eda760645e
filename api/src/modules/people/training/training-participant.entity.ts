import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TrainingSession } from './training-session.entity.ts';

@ObjectType({ description: 'Somebody who takes part in a session, and what he thinks of it (domain-rules 20.4).' })
@Entity({ tableName: 'training_participants' })
@Unique({ name: 'training_participants_unique', properties: ['session', 'employee'] })
@Index({ name: 'training_participants_session_index', properties: ['session', 'id'] })
@Index({ name: 'training_participants_employee_index', properties: ['employee', 'id'] })
@Check({ name: 'training_participants_opinion_check', expression: '(opinion is null) = (opinion_at is null)' })
export class TrainingParticipant extends Row {
  @Field(() => TrainingSession, { nullable: true, description: 'The session in which the person takes part.' })
  @ManyToOne(() => TrainingSession, { deleteRule: 'restrict', index: false })
  session!: TrainingSession;

  @Field(() => Employee, { nullable: true, description: 'Who takes part.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person was there; empty before that is put down.' })
  @Property({ type: 'boolean', nullable: true })
  hasAttended: boolean | null = null;

  @Field(() => String, { nullable: true, description: 'What the person thinks of it, in own words.' })
  @Property({ type: 'text', nullable: true })
  opinion: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the opinion was given.' })
  @Property({ type: 'timestamptz', nullable: true })
  opinionAt: Date | null = null;
}
