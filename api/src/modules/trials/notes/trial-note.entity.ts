import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Trial } from '../trials/trial.entity.ts';
import { type TrialNoteSource, TrialNoteSourceEnum } from './trial-note.enums.ts';

@ObjectType({ description: 'Something that was seen of a person on trial, beside the stages (domain-rules 19.2).' })
@Entity({ tableName: 'trial_notes' })
@Index({ name: 'trial_notes_trial_happened_on_index', properties: ['trial', 'happenedOn', 'id'] })
@Index({ name: 'trial_notes_author_index', properties: ['author'] })
export class TrialNote extends Row {
  @Field(() => Trial, { nullable: true, description: 'The trial that it is about.' })
  @ManyToOne(() => Trial, { deleteRule: 'restrict', index: false })
  trial!: Trial;

  @Field(() => Employee, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  author!: Employee;

  @Field(() => TrialNoteSourceEnum, { description: 'From where it comes.' })
  @Enum({ items: () => Object.values(TrialNoteSourceEnum) })
  source!: TrialNoteSource;

  @Field(() => String, { description: 'What happened.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateScalar, { description: 'On which day it happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;
}
