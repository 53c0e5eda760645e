import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { AccessLogged } from '../../../kernel/graphql.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { KeptValue } from '../values/kept-value.ts';

@ObjectType({
  description:
    'What a field of a contact holds or held, with source, date and person (domain-rules 3.3); it goes with the contact.',
})
@Entity({ tableName: 'contact_field_values' })
@Index({ name: 'contact_field_values_newest_index', properties: ['recordedAt', 'id'] })
@Index({ name: 'contact_field_values_contact_index', properties: ['contact', 'recordedAt', 'id'] })
@Index({ name: 'contact_field_values_review_index', properties: ['reviewState', 'recordedAt', 'id'] })
@Index({
  name: 'contact_field_values_current_index',
  expression:
    'create index contact_field_values_current_index on contact_field_values (contact_id, field) where is_current',
})
// What does not count yet: few, and asked for whenever completeness is judged.
@Index({
  name: 'contact_field_values_waiting_index',
  expression: `create index contact_field_values_waiting_index on contact_field_values (contact_id, field) where is_current and review_state = 'UNREVIEWED'`,
})
@Check({ name: 'contact_field_values_agency_check', expression: `agency is null or source = 'SURVEY_AGENCY'` })
export class ContactFieldValue extends KeptValue {
  @Field(() => Contact, { description: 'The person whom it is about.' })
  @ManyToOne(() => Contact, { deleteRule: 'restrict', index: false })
  contact!: Contact;

  @Field(() => String, {
    nullable: true,
    description: 'The value as text, phones with their middle hidden; reading it is logged.',
  })
  @Property({ type: 'text', nullable: true })
  @AccessLogged()
  value: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What counts instead, when the review put it right; reading it is logged.',
  })
  @Property({ type: 'text', nullable: true })
  @AccessLogged()
  correctedTo: string | null = null;
}
