import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Customer } from '../customers/customer.entity.ts';
import { KeptValue } from './kept-value.ts';

@ObjectType({
  description: 'A value that a field of the archive has or had, with source, date and person (domain-rules 3.3).',
})
@Entity({ tableName: 'customer_field_values' })
@Index({ name: 'customer_field_values_newest_index', properties: ['recordedAt', 'id'] })
@Index({ name: 'customer_field_values_customer_index', properties: ['customer', 'recordedAt', 'id'] })
@Index({ name: 'customer_field_values_review_index', properties: ['reviewState', 'recordedAt', 'id'] })
@Index({
  name: 'customer_field_values_current_index',
  expression:
    'create index customer_field_values_current_index on customer_field_values (customer_id, field) where is_current',
})
@Check({ name: 'customer_field_values_agency_check', expression: `agency is null or source = 'SURVEY_AGENCY'` })
export class CustomerFieldValue extends KeptValue {
  @Field(() => Customer, { description: 'Whose archive it is about.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { nullable: true, description: 'The value as text, phones with their middle hidden.' })
  @Property({ type: 'text', nullable: true })
  value: string | null = null;

  @Field(() => String, { nullable: true, description: 'What counts instead, when the review put it right.' })
  @Property({ type: 'text', nullable: true })
  correctedTo: string | null = null;
}
