import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';

@ObjectType({ description: 'How a region leader finds a shop in five items (domain-rules 18.4).' })
@Entity({ tableName: 'inspections' })
@Index({ name: 'inspections_at_index', properties: ['at', 'id'] })
@Index({ name: 'inspections_shop_at_index', properties: ['shop', 'at', 'id'] })
@Index({ name: 'inspections_inspector_at_index', properties: ['inspector', 'at', 'id'] })
@Check({
  name: 'inspections_scores_check',
  expression:
    'attendance_score between 1 and 5 and clothing_score between 1 and 5 and hygiene_score between 1 and 5 and smile_score between 1 and 5 and discipline_score between 1 and 5',
})
export class Inspection extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop that was inspected.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateTimeScalar, { description: 'When it was inspected.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who inspected it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  inspector!: Employee;

  @Field(() => Int, { description: 'Attendance, 1 to 5.' })
  @Property({ type: 'integer' })
  attendanceScore!: number;

  @Field(() => Int, { description: 'Clothing, 1 to 5.' })
  @Property({ type: 'integer' })
  clothingScore!: number;

  @Field(() => Int, { description: 'Personal hygiene, 1 to 5.' })
  @Property({ type: 'integer' })
  hygieneScore!: number;

  @Field(() => Int, { description: 'Smiling service, 1 to 5.' })
  @Property({ type: 'integer' })
  smileScore!: number;

  @Field(() => Int, { description: 'Labour discipline, 1 to 5.' })
  @Property({ type: 'integer' })
  disciplineScore!: number;

  @Field(() => String, { nullable: true, description: 'What was seen of attendance.' })
  @Property({ type: 'text', nullable: true })
  attendanceNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was seen of clothing.' })
  @Property({ type: 'text', nullable: true })
  clothingNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was seen of hygiene.' })
  @Property({ type: 'text', nullable: true })
  hygieneNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was seen of service.' })
  @Property({ type: 'text', nullable: true })
  smileNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was seen of discipline.' })
  @Property({ type: 'text', nullable: true })
  disciplineNote: string | null = null;
}
