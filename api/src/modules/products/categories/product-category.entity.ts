import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';

@ObjectType({ description: 'A group of products, such as mooncakes or gift boxes.' })
@Entity({ tableName: 'product_categories' })
export class ProductCategory extends Row {
  @Field(() => String, { description: '1 to 100 characters, used by no other category.' })
  @Property({ type: 'text' })
  @Unique()
  name!: string;

  @Field(() => String, { nullable: true, description: 'What belongs to the group.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;
}
sortedByLabel(ProductCategory, 'name');
