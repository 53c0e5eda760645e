import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AssistantAppraisal } from './assistant-appraisal.entity.ts';
import { AssistantCompetence } from './assistant-competence.entity.ts';

@ObjectType({ description: 'Whether one competence was met at an appraisal (domain-rules 20.6).' })
@Entity({ tableName: 'assistant_judgements' })
@Unique({ name: 'assistant_judgements_unique', properties: ['appraisal', 'competence'] })
@Index({ name: 'assistant_judgements_appraisal_index', properties: ['appraisal', 'id'] })
@Index({ name: 'assistant_judgements_competence_index', properties: ['competence', 'id'] })
export class AssistantJudgement extends Row {
  @Field(() => AssistantAppraisal, { nullable: true, description: 'The appraisal that it is part of.' })
  @ManyToOne(() => AssistantAppraisal, { deleteRule: 'cascade', index: false })
  appraisal!: AssistantAppraisal;

  @Field(() => AssistantCompetence, { nullable: true, description: 'What was judged.' })
  @ManyToOne(() => AssistantCompetence, { deleteRule: 'restrict', index: false })
  competence!: AssistantCompetence;

  @Field(() => String, { description: 'What was asked for at that time.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the assistant can do it.' })
  @Property({ type: 'boolean' })
  isMet!: boolean;

  @Field(() => String, { nullable: true, description: 'By what that was seen, up to 500 characters.' })
  @Property({ type: 'text', nullable: true })
  fact: string | null = null;
}
