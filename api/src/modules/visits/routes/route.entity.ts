import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Region } from '../../staff/index.ts';
import { RoutePurposeEnum } from './route.enums.ts';
import { ROUTE_PURPOSES, type RoutePurpose } from './route.rules.ts';

@ObjectType({ description: 'In which order the customers of a region are visited on one tour (domain-rules 7.4).' })
@Entity({ tableName: 'routes' })
@Unique({ name: 'routes_name_unique', properties: ['region', 'name'] })
@Index({ name: 'routes_name_index', properties: ['name', 'id'] })
export class Route extends Row {
  @Field(() => Region, { description: 'The region in which all its stops lie.' })
  @ManyToOne(() => Region, { deleteRule: 'restrict', index: false })
  region!: Region;

  @Field(() => String, { description: 'Such as "East, Mondays"; unique within the region.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => RoutePurposeEnum, { description: 'Visiting, selling or delivery.' })
  @Enum({ items: () => [...ROUTE_PURPOSES], default: 'VISITING' })
  purpose: RoutePurpose = 'VISITING';

  @Field(() => String, { nullable: true, description: 'On which economic grounds the stops stand in this order.' })
  @Property({ type: 'text', nullable: true })
  grounds: string | null = null;

  @Field(() => Boolean, { description: 'Whether it is still used; old ones are kept for the plans made from them.' })
  @Property({ type: 'boolean', default: true })
  isActive: boolean = true;
}
sortedByLabel(Route, 'name');
