import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Customer } from '../../customers/index.ts';
import { SalesEvent } from './sales-event.entity.ts';

@ObjectType({ description: 'A customer who was met at an event, mostly a new prospect (domain-rules 8.10).' })
@Entity({ tableName: 'sales_event_leads' })
@Unique({ name: 'sales_event_leads_unique', properties: ['event', 'customer'] })
@Index({ name: 'sales_event_leads_customer_index', properties: ['customer', 'id'] })
export class EventLead extends Row {
  @Field(() => SalesEvent, { description: 'Where the customer was met.' })
  @ManyToOne({ entity: () => SalesEvent, deleteRule: 'restrict', index: false })
  event!: SalesEvent;

  @Field(() => Customer, { description: 'The customer who was met.' })
  @ManyToOne({ entity: () => Customer, deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { nullable: true, description: 'What the customer was interested in.' })
  @Property({ type: 'text', nullable: true })
  interest: string | null = null;
}
