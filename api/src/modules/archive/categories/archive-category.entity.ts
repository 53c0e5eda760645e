import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';

/** Six of them come with the product; their names can be changed, because the sources name only the last three. */
@ObjectType({ description: 'One of the six big categories of the archive (domain-rules 6.6).' })
@Entity({ tableName: 'archive_categories' })
@Check({ name: 'archive_categories_no_check', expression: 'no between 1 and 99' })
export class ArchiveCategory extends Row {
  @Field(() => Int, { description: 'Its number, the second part of the numbers of its items.' })
  @Property({ type: 'integer' })
  @Unique()
  no!: number;

  @Field(() => String, { description: 'The name of the category.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What belongs there.' })
  @Property({ type: 'text', nullable: true })
  contents: string | null = null;
}
sortedByLabel(ArchiveCategory, 'no');
