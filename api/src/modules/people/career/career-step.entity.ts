import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { type CareerLevel, CareerLevelEnum } from './career.enums.ts';

@ObjectType({ description: 'A step of the ladder that no posting tells, written by HR (domain-rules 20.5).' })
@Entity({ tableName: 'career_steps' })
@Unique({ name: 'career_steps_employee_since_unique', properties: ['employee', 'since'] })
@Index({ name: 'career_steps_since_index', properties: ['since', 'id'] })
@Index({ name: 'career_steps_employee_since_index', properties: ['employee', 'since', 'id'] })
@Index({ name: 'career_steps_author_index', properties: ['author', 'since', 'id'] })
export class CareerStep extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who stands there.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => CareerLevelEnum, { description: 'The step of the ladder.' })
  @Enum({ items: () => Object.values(CareerLevelEnum) })
  level!: CareerLevel;

  @Field(() => DateScalar, { description: 'First day on the step.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be said, up to 500 characters.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  author: Employee | null = null;
}
