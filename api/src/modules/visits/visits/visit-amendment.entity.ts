import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { Visit } from './visit.entity.ts';

@ObjectType({
  description: 'A line that the author adds below an entry; the entry stays as it was (domain-rules 5.2).',
})
@Entity({ tableName: 'visit_amendments' })
@Index({ name: 'visit_amendments_visit_index', properties: ['visit', 'at'] })
@Index({ name: 'visit_amendments_customer_index', properties: ['customer'] })
export class VisitAmendment extends Row {
  @Field(() => Visit, { description: 'The entry below which the line stands.' })
  @ManyToOne(() => Visit, { deleteRule: 'restrict', index: false })
  visit!: Visit;

  @Field(() => Customer, { description: 'The customer of the visit.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { description: 'What is to be added, 1 to 200 characters.' })
  @Property({ type: 'text' })
  @Right('visit:readMemo')
  text!: string;

  @Field(() => Employee, { nullable: true, description: 'Who added it: the author of the entry.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  writtenBy!: Employee;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}
