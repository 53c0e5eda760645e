import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import {
  type CourseAudience,
  CourseAudienceEnum,
  type CourseGoal,
  CourseGoalEnum,
  type CourseState,
  CourseStateEnum,
} from './training.enums.ts';

@ObjectType({ description: 'A course that answers at least one need (domain-rules 20.3, 20.4).' })
@Entity({ tableName: 'training_courses' })
@Index({ name: 'training_courses_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'training_courses_state_created_at_index', properties: ['state', 'createdAt', 'id'] })
@Index({ name: 'training_courses_title_index', properties: ['title', 'id'] })
@Index({ name: 'training_courses_trainer_created_at_index', properties: ['trainer', 'createdAt', 'id'] })
@Check({
  name: 'training_courses_called_off_check',
  expression: "(state = 'CALLED_OFF') = (call_off_reason is not null)",
})
export class TrainingCourse extends Row {
  @Field(() => String, { description: 'What it is called, up to 200 characters.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is taught, up to 4,000 characters.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => CourseGoalEnum, { description: 'Long, middle or short.' })
  @Enum({ items: () => Object.values(CourseGoalEnum) })
  goal!: CourseGoal;

  @Field(() => CourseAudienceEnum, { description: 'For people who are new, or who work here for longer.' })
  @Enum({ items: () => Object.values(CourseAudienceEnum) })
  audience!: CourseAudience;

  @Field(() => Employee, { nullable: true, description: 'Who teaches it, where it is somebody of the house.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  trainer: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Who teaches it, where it is somebody else.' })
  @Property({ type: 'text', nullable: true })
  otherTrainer: string | null = null;

  @Field(() => CourseStateEnum, { description: 'Planned, held or called off.' })
  @Enum({ items: () => Object.values(CourseStateEnum), default: 'PLANNED' })
  state: CourseState = 'PLANNED';

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  @Property({ type: 'text', nullable: true })
  callOffReason: string | null = null;
}
sortedByLabel(TrainingCourse, 'title');
