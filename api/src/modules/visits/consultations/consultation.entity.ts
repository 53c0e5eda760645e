import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ConsultationKindEnum } from './consultation.enums.ts';
import { CONSULTATION_KINDS, type ConsultationKind } from './consultation.rules.ts';

const NEWEST = 'at desc, id desc';

@ObjectType({ description: 'Somebody looked a customer up; it proves that a visit was prepared (domain-rules 5.3).' })
@Entity({ tableName: 'consultations' })
@Index({
  name: 'consultations_customer_index',
  expression: `create index consultations_customer_index on consultations (customer_id, ${NEWEST})`,
})
@Index({
  name: 'consultations_employee_index',
  expression: `create index consultations_employee_index on consultations (employee_id, ${NEWEST})`,
})
@Index({
  name: 'consultations_newest_index',
  expression: `create index consultations_newest_index on consultations (${NEWEST})`,
})
@Index({ name: 'consultations_prepared_index', properties: ['customer', 'employee', 'at'] })
export class Consultation extends Row {
  @Field(() => Customer, { description: 'The customer who was looked up.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'Who looked the customer up.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => ConsultationKindEnum, { description: 'What was looked at.' })
  @Enum({ items: () => [...CONSULTATION_KINDS] })
  kind!: ConsultationKind;

  @Field(() => DateTimeScalar, { description: 'When it was looked at.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}
