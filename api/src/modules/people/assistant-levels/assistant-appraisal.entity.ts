import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { type AssistantLevel, AssistantLevelEnum } from './assistant-level.enums.ts';

@ObjectType({ description: 'Whether an assistant reached a level, judged by its competences (domain-rules 20.6).' })
@Entity({ tableName: 'assistant_appraisals' })
@Unique({ name: 'assistant_appraisals_unique', properties: ['assistant', 'level', 'heldOn'] })
@Index({ name: 'assistant_appraisals_held_on_index', properties: ['heldOn', 'id'] })
@Index({ name: 'assistant_appraisals_assistant_index', properties: ['assistant', 'heldOn', 'id'] })
@Index({ name: 'assistant_appraisals_judged_by_index', properties: ['judgedBy', 'heldOn', 'id'] })
export class AssistantAppraisal extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who was judged.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  assistant!: Employee;

  @Field(() => AssistantLevelEnum, { description: 'For which level.' })
  @Enum({ items: () => Object.values(AssistantLevelEnum) })
  level!: AssistantLevel;

  @Field(() => DateScalar, { description: 'On which day; a level that was reached holds from then on.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => Boolean, { description: 'Whether every competence of the level was met.' })
  @Property({ type: 'boolean' })
  isReached!: boolean;

  @Field(() => String, { nullable: true, description: 'What else was said, up to 1,000 characters.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who judged the assistant.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  judgedBy: Employee | null = null;
}
