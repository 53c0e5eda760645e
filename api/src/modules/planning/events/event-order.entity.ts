import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Order } from '../../orders/index.ts';
import { SalesEvent } from './sales-event.entity.ts';

@ObjectType({ description: 'An order that came of an event; it counts for one event only (domain-rules 8.10).' })
@Entity({ tableName: 'sales_event_orders' })
@Unique({ name: 'sales_event_orders_order_unique', properties: ['order'] })
export class EventOrder extends Row {
  @Field(() => SalesEvent, { description: 'The event that the order came of.' })
  @ManyToOne({ entity: () => SalesEvent, deleteRule: 'restrict' })
  event!: SalesEvent;

  @Field(() => Order, { description: 'The order that came of it.' })
  @ManyToOne({ entity: () => Order, deleteRule: 'restrict', index: false })
  order!: Order;
}
