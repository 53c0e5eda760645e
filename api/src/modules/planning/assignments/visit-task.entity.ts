import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Customer } from '../../customers/index.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';

@ObjectType({ description: 'How often a rep returns to one customer in the month (domain-rules 8.2).' })
@Entity({ tableName: 'visit_tasks' })
@Unique({ name: 'visit_tasks_customer_unique', properties: ['assignment', 'customer'] })
@Index({ name: 'visit_tasks_customer_index', properties: ['customer', 'id'] })
@Check({ name: 'visit_tasks_times_check', expression: 'times between 1 and 31' })
export class VisitTask extends Row {
  @Field(() => MonthlyAssignment, {
    nullable: true,
    description: 'The version it is part of; hidden when it is that of another rep.',
  })
  @ManyToOne(() => MonthlyAssignment, { deleteRule: 'cascade', index: false })
  assignment!: MonthlyAssignment;

  @Field(() => Customer, { description: 'The customer to be visited.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Int, { description: 'How often in the month, 1 to 31.' })
  @Property({ type: 'integer' })
  times!: number;
}
