import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { TrialStage } from './trial-stage.entity.ts';

@ObjectType({ description: 'An item of a review: what is looked at, and what the manager says (domain-rules 19.3).' })
@Entity({ tableName: 'trial_stage_items' })
@Unique({ name: 'trial_stage_items_place_unique', properties: ['stage', 'position'] })
@Check({ name: 'trial_stage_items_rating_check', expression: 'rating between 1 and 4' })
export class TrialStageItem extends Row {
  @Field(() => TrialStage, { nullable: true, description: 'The stage that it is part of.' })
  @ManyToOne(() => TrialStage, { deleteRule: 'restrict', index: false })
  stage!: TrialStage;

  @Field(() => Int, { description: 'Its place in the review, from 1 on.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'Its name in Chinese, as on the first day.' })
  @Property({ type: 'text' })
  nameZh!: string;

  @Field(() => String, { description: 'Its name in English, as on the first day.' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { description: 'What to look at, in Chinese.' })
  @Property({ type: 'text' })
  meaningZh!: string;

  @Field(() => String, { description: 'What to look at, in English.' })
  @Property({ type: 'text' })
  meaningEn!: string;

  @Field(() => Int, { nullable: true, description: 'From 1, not qualified, to 4; empty while nothing is said.' })
  @Property({ type: 'integer', nullable: true })
  rating: number | null = null;

  @Field(() => String, { nullable: true, description: 'A fact that the rating rests on.' })
  @Property({ type: 'text', nullable: true })
  fact: string | null = null;
}
