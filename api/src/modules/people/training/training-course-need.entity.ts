import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingNeed } from './training-need.entity.ts';

@ObjectType({ description: 'That a course answers a need (domain-rules 20.3).' })
@Entity({ tableName: 'training_course_needs' })
@Unique({ name: 'training_course_needs_unique', properties: ['course', 'need'] })
@Index({ name: 'training_course_needs_need_index', properties: ['need', 'id'] })
@Index({ name: 'training_course_needs_course_index', properties: ['course', 'id'] })
export class TrainingCourseNeed extends Row {
  @Field(() => TrainingCourse, { nullable: true, description: 'The course that answers it.' })
  @ManyToOne(() => TrainingCourse, { deleteRule: 'restrict', index: false })
  course!: TrainingCourse;

  @Field(() => TrainingNeed, { nullable: true, description: 'The need that it answers.' })
  @ManyToOne(() => TrainingNeed, { deleteRule: 'restrict', index: false })
  need!: TrainingNeed;
}
