import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Customer } from '../../customers/index.ts';
import { Route } from './route.entity.ts';

@ObjectType({ description: 'The one position of a customer on a route (domain-rules 7.4).' })
@Entity({ tableName: 'route_stops' })
@Unique({ name: 'route_stops_customer_unique', properties: ['customer', 'route'] })
@Index({ name: 'route_stops_position_index', properties: ['route', 'position', 'id'] })
@Check({ name: 'route_stops_position_check', expression: 'position >= 1' })
export class RouteStop extends Row {
  @Field(() => Route, { nullable: true, description: 'The tour on which the customer is visited.' })
  @ManyToOne(() => Route, { deleteRule: 'cascade', index: false })
  route!: Route;

  @Field(() => Customer, { description: 'Who is visited.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Int, { description: 'Its place on the route, from 1.' })
  @Property({ type: 'integer' })
  position!: number;
}
