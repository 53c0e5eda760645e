import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import type { Permission } from '../../../kernel/context.ts';
import { Row } from '../../../kernel/entity.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CONTACT_ROLES, type ContactRole, ContactRoleEnum } from './contact.enums.ts';

interface AboutOptions {
  readonly right?: Permission;
  readonly column?: string;
}

/** An optional fact about a person: opened by a right, and every reading is logged (promises D1). */
function About(description: string, { right = 'contact:readPersonal', column }: AboutOptions = {}): PropertyDecorator {
  return (target, key) => {
    Field(() => String, { nullable: true, description })(target, key);
    Property({ type: 'text', nullable: true, ...(column ? { fieldName: column } : {}) })(target, key as string);
    Right(right)(target, key);
    AccessLogged()(target, key);
  };
}

const REACHED = 'contact:readPhone';

@ObjectType({ description: 'A person behind a customer (domain-rules 3.2 A and E).' })
@Entity({ tableName: 'contacts' })
@Index({ name: 'contacts_name_index', properties: ['name', 'id'] })
@Index({ name: 'contacts_customer_index', properties: ['customer', 'name'] })
@Unique({
  name: 'contacts_primary_unique',
  expression: 'create unique index contacts_primary_unique on contacts (customer_id) where is_primary',
})
@Check({ name: 'contacts_birth_year_check', expression: 'birth_year between 1850 and 2200' })
export class Contact extends Row {
  @Field(() => Customer, { description: 'The customer that the person stands for.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { description: 'The name of the person.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ContactRoleEnum, { description: 'What the person decides at the customer.' })
  @Enum({ items: () => [...CONTACT_ROLES], default: 'CONTACT' })
  role: ContactRole = 'CONTACT';

  @Field(() => String, { nullable: true, description: 'Post of the person, such as purchasing manager.' })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;

  @Field(() => Boolean, { description: 'Whom to ask for first; one for each customer.' })
  @Property({ type: 'boolean', default: false })
  isPrimary: boolean = false;

  /** In the bin since then, and in no list any more (domain-rules 6.4). */
  @Property({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null = null;

  @About('The mobile number in full.', { right: REACHED, column: 'mobile' })
  mobileFull: string | null = null;

  @About('The home phone number in full.', { right: REACHED, column: 'home_phone' })
  homePhoneFull: string | null = null;

  @About('E-mail address.', { right: REACHED })
  email: string | null = null;

  @About('WeChat account.', { right: REACHED })
  wechat: string | null = null;

  @About('Number on the messenger QQ.', { right: REACHED })
  qq: string | null = null;

  @About('Where the person lives.')
  homeAddress: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Year of birth; the age follows from it.' })
  @Property({ type: 'integer', nullable: true })
  @Right('contact:readPersonal')
  @AccessLogged()
  birthYear: number | null = null;

  @About('What the person is like, as the rep came to know it.')
  character: string | null = null;

  @About('How the person takes things, quick or calm.')
  temper: string | null = null;

  @About('What the person likes to do in free time.')
  hobbies: string | null = null;

  @About('Family members worth remembering.')
  family: string | null = null;

  @About('Schooling and what was learnt on the job.')
  education: string | null = null;

  @About('What the person is able to do and decide.')
  ability: string | null = null;

  @About('How to recognise the person.')
  looks: string | null = null;
}
