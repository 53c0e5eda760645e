import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Region } from '../regions/region.entity.ts';

@ObjectType({ description: 'A shop of the company (domain-rules 17.1).' })
@Entity({ tableName: 'shops' })
@Index({ name: 'shops_region_id_index', properties: ['region', 'code', 'id'] })
@Check({ expression: 'closed_on is null or opened_on is null or closed_on >= opened_on' })
export class Shop extends Row {
  @Field(() => String, { description: '2 to 8 upper-case letters or digits.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'The name of the shop.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Region, { nullable: true, description: 'The region that the shop belongs to.' })
  @ManyToOne({ entity: () => Region, nullable: true })
  region: Region | null = null;

  @Field(() => String, { nullable: true, description: 'Where the shop is.' })
  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of business.' })
  @Property({ type: 'date', nullable: true })
  openedOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of business; empty while it is open.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
}
sortedByLabel(Shop, 'code');
