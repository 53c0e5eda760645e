import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Account } from '../../staff/index.ts';
import { SavedQuery } from './saved-query.entity.ts';

@ObjectType({
  description:
    'The text of a saved query from one revision to the next; never changed, so that a program can stay with it.',
})
@Entity({ tableName: 'saved_query_versions' })
@Unique({ name: 'saved_query_versions_number_unique', properties: ['savedQuery', 'number'] })
export class SavedQueryVersion extends Row {
  @Field(() => SavedQuery, { description: 'Which query it is a version of.' })
  @ManyToOne({ entity: () => SavedQuery, deleteRule: 'restrict', index: false })
  savedQuery!: SavedQuery;

  @Field(() => Int, { description: 'Counts from 1; named as `version=` at `/query/<name>`.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, { description: 'The GraphQL document: one query operation with its variables and fragments.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Account, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne({ entity: () => Account, index: false })
  createdBy!: Account;

  @Field(() => String, { nullable: true, description: 'What is different from the version before.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
