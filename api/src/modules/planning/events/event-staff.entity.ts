import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Employee } from '../../staff/index.ts';
import { SalesEvent } from './sales-event.entity.ts';

@ObjectType({ description: 'Somebody who works at an event (domain-rules 8.10).' })
@Entity({ tableName: 'sales_event_staff' })
@Unique({ name: 'sales_event_staff_unique', properties: ['event', 'employee'] })
export class EventStaff extends Row {
  @Field(() => SalesEvent, { description: 'The event at which the person works.' })
  @ManyToOne({ entity: () => SalesEvent, deleteRule: 'cascade', index: false })
  event!: SalesEvent;

  @Field(() => Employee, { nullable: true, description: 'The person who works there.' })
  @ManyToOne({ entity: () => Employee, deleteRule: 'restrict' })
  employee!: Employee;

  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  @Property({ type: 'text', nullable: true })
  duty: string | null = null;
}
