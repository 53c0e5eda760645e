import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { ProductCategory } from '../categories/product-category.entity.ts';

@ObjectType({ description: 'Something we sell, with its list price.' })
@Entity({ tableName: 'products' })
@Index({ name: 'products_category_number_index', properties: ['category', 'number'] })
@Check({ name: 'products_list_price_check', expression: 'list_price >= 0' })
@Check({ name: 'products_generation_check', expression: 'generation is null or generation >= 1' })
@Check({ name: 'products_currency_check', expression: "currency ~ '^[A-Z]{3}$'" })
export class Product extends Row {
  @Field(() => String, { description: 'The article number, used by no other product.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => String, { description: 'The name of the product.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ProductCategory, { nullable: true, description: 'The group that the product belongs to.' })
  @ManyToOne(() => ProductCategory, { nullable: true, deleteRule: 'restrict', index: false })
  category: ProductCategory | null = null;

  @Field(() => String, { nullable: true, description: 'What one piece of the quantity is: `box`, `24 x 50 g`.' })
  @Property({ type: 'text', nullable: true })
  unit: string | null = null;

  @Field(() => DecimalScalar, { description: 'Price of one unit before any discount, in `currency`.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  listPrice!: string;

  @Field(() => String, { description: 'ISO 4217 code of the list price.' })
  @Property({ type: 'text', default: 'CNY' })
  currency: string = 'CNY';

  @Field(() => Int, {
    nullable: true,
    description: 'Counts the generations of a product line; prices of old customers hang on it (domain-rules 11.11).',
  })
  @Property({ type: 'integer', nullable: true })
  generation: number | null = null;

  @Field(() => Boolean, { description: 'Whether it can be ordered; one that was ever ordered stays in the list.' })
  @Property({ type: 'boolean', default: true })
  isActive: boolean = true;

  @Field(() => String, { nullable: true, description: 'Its key in the system that it was imported from.' })
  @Property({ type: 'text', nullable: true })
  @Unique()
  externalKey: string | null = null;
}
sortedByLabel(Product, 'name');
