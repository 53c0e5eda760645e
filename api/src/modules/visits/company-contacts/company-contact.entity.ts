import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { CompanyContactKindEnum } from './company-contact.enums.ts';
import { COMPANY_CONTACT_KINDS, type CompanyContactKind } from './company-contact.rules.ts';

const NEWEST = 'at desc, id desc';

@ObjectType({
  description: 'A contact of the company with a customer, by somebody else than the rep (domain-rules 8.3).',
})
@Entity({ tableName: 'company_contacts' })
@Index({
  name: 'company_contacts_customer_index',
  expression: `create index company_contacts_customer_index on company_contacts (customer_id, ${NEWEST})`,
})
@Index({
  name: 'company_contacts_newest_index',
  expression: `create index company_contacts_newest_index on company_contacts (${NEWEST})`,
})
@Check({ name: 'company_contacts_satisfaction_check', expression: 'satisfaction between 1 and 10' })
export class CompanyContact extends Row {
  @Field(() => Customer, { description: 'The customer with whom it was.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, {
    nullable: true,
    description: 'Who was in touch; never the rep who owned the customer then.',
  })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  by!: Employee;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => CompanyContactKindEnum, { description: 'What kind of contact it was.' })
  @Enum({ items: () => [...COMPANY_CONTACT_KINDS] })
  kind!: CompanyContactKind;

  @Field(() => String, { nullable: true, description: 'What was said or given.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  note: string | null = null;

  @Field(() => Int, { nullable: true, description: 'How content the customer was, 1 the worst (KPI-15).' })
  @Property({ type: 'integer', nullable: true })
  satisfaction: number | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;
}
