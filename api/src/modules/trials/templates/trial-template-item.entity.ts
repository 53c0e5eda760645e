import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { TrialTemplate } from './trial-template.entity.ts';

@ObjectType({ description: 'Something that a manager judges in a stage of a trial (domain-rules 19.2).' })
@Entity({ tableName: 'trial_template_items' })
@Unique({ name: 'trial_template_items_place_unique', properties: ['template', 'stageNo', 'position'] })
@Check({ name: 'trial_template_items_stage_check', expression: 'stage_no between 1 and 3' })
export class TrialTemplateItem extends Row {
  @Field(() => TrialTemplate, { nullable: true, description: 'The template that it is part of.' })
  @ManyToOne(() => TrialTemplate, { deleteRule: 'cascade', index: false })
  template!: TrialTemplate;

  @Field(() => Int, { description: 'The stage in which it is judged, 1 to 3.' })
  @Property({ type: 'integer' })
  stageNo!: number;

  @Field(() => Int, { description: 'Its place in the stage, from 1 on.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'Its name in Chinese.' })
  @Property({ type: 'text' })
  nameZh!: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { description: 'What to look at, in Chinese.' })
  @Property({ type: 'text' })
  meaningZh!: string;

  @Field(() => String, { description: 'What to look at, in English.' })
  @Property({ type: 'text' })
  meaningEn!: string;
}
