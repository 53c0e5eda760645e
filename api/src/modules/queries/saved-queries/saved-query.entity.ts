import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Account } from '../../staff/index.ts';

@ObjectType({
  description:
    'A question that was written once and is asked by its name at `/query/<name>`, with the rights of whoever asks.',
})
@Entity({ tableName: 'saved_queries' })
@Index({ name: 'saved_queries_owner_id_index', properties: ['owner', 'name'] })
@Check({
  name: 'saved_queries_name_check',
  expression: "name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(name) <= 80",
})
export class SavedQuery extends Row {
  @Field(() => String, { description: 'Its address: small letters, digits and hyphens. It never changes.' })
  @Property({ type: 'text' })
  @Unique()
  name!: string;

  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it answers, and for whom.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  @Field(() => Boolean, { description: 'Whether everybody sees it and may ask it; otherwise the owner alone.' })
  @Property({ type: 'boolean', default: false })
  isShared: boolean = false;

  @Field(() => Account, { nullable: true, description: 'Who saved it.' })
  @ManyToOne({ entity: () => Account, index: false })
  owner!: Account;

  @Field(() => Int, { description: 'Number of the version that is asked when none is named.' })
  @Property({ type: 'integer', default: 1 })
  currentVersion: number = 1;

  @Field(() => Boolean, { description: 'An archived one is kept, but can be neither asked nor changed.' })
  @Property({ type: 'boolean', default: false })
  isArchived: boolean = false;
}
sortedByLabel(SavedQuery, 'name');
