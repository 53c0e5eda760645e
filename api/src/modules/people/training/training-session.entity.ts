import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { type SessionState, SessionStateEnum } from './training.enums.ts';

@ObjectType({ description: 'When and where a course is taught, outside business peaks (domain-rules 20.4).' })
@Entity({ tableName: 'training_sessions' })
@Index({ name: 'training_sessions_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'training_sessions_course_starts_at_index', properties: ['course', 'startsAt', 'id'] })
@Index({ name: 'training_sessions_overridden_by_index', properties: ['overriddenBy', 'id'] })
@Check({ name: 'training_sessions_ends_at_check', expression: 'ends_at > starts_at' })
@Check({
  name: 'training_sessions_override_check',
  expression: '(override_reason is null) = (peak_name is null)',
})
@Check({
  name: 'training_sessions_called_off_check',
  expression: "(state = 'CALLED_OFF') = (call_off_reason is not null)",
})
export class TrainingSession extends Row {
  @Field(() => TrainingCourse, { nullable: true, description: 'The course that is taught.' })
  @ManyToOne(() => TrainingCourse, { deleteRule: 'restrict', index: false })
  course!: TrainingCourse;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => String, { description: 'Where it is taught, up to 200 characters.' })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => SessionStateEnum, { description: 'Planned, held or called off.' })
  @Enum({ items: () => Object.values(SessionStateEnum), default: 'PLANNED' })
  state: SessionState = 'PLANNED';

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  @Property({ type: 'text', nullable: true })
  callOffReason: string | null = null;

  @Field(() => String, { nullable: true, description: 'The business peak in which it lies all the same.' })
  @Property({ type: 'text', nullable: true })
  peakName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it lies in a business peak.' })
  @Property({ type: 'text', nullable: true })
  overrideReason: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who put it into a business peak.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  overriddenBy: Employee | null = null;
}
