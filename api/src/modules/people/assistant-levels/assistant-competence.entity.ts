import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { type AssistantLevel, AssistantLevelEnum } from './assistant-level.enums.ts';

@ObjectType({
  description: 'What an assistant of a level can do: a line of its appraisal template (domain-rules 20.6).',
})
@Entity({ tableName: 'assistant_competences' })
@Index({ name: 'assistant_competences_level_position_index', properties: ['level', 'position', 'id'] })
@Index({ name: 'assistant_competences_position_index', properties: ['position', 'id'] })
export class AssistantCompetence extends Row {
  @Field(() => AssistantLevelEnum, { description: 'The level that wants it.' })
  @Enum({ items: () => Object.values(AssistantLevelEnum) })
  level!: AssistantLevel;

  @Field(() => Int, { description: 'Its place in the list of the level.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'What the assistant can do, up to 300 characters.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is not asked for any more; appraisals of before keep it.' })
  @Property({ type: 'boolean', default: false })
  isRetired: boolean = false;
}
