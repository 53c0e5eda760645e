import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { MaintenanceStateEnum } from './maintenance-plan.enums.ts';
import { MAINTENANCE_STATES, type MaintenanceState } from './maintenance-plan.rules.ts';

@ObjectType({
  description: 'How the company keeps a customer over a year, whoever the rep is (domain-rules 8.3).',
})
@Entity({ tableName: 'maintenance_plans' })
@Unique({ name: 'maintenance_plans_customer_unique', properties: ['customer', 'year'] })
@Index({ name: 'maintenance_plans_due_index', properties: ['year', 'dueOn', 'id'] })
@Index({ name: 'maintenance_plans_owner_index', properties: ['owner', 'year', 'dueOn', 'id'] })
@Check({ name: 'maintenance_plans_year_check', expression: 'year between 2000 and 2999' })
@Check({
  name: 'maintenance_plans_counts_check',
  expression: 'visits_per_quarter between 0 and 99 and contacts_per_half between 1 and 99',
})
@Check({ name: 'maintenance_plans_approved_check', expression: "(state = 'APPROVED') = (approved_at is not null)" })
export class MaintenancePlan extends Row {
  @Field(() => Int, { description: 'The year that it is for.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Customer, { description: 'The customer who is kept.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'Who is responsible for it, mostly the owning rep.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  owner: Employee | null = null;

  @Field(() => MaintenanceStateEnum, { description: 'Draft, put to the manager, approved.' })
  @Enum({ items: () => [...MAINTENANCE_STATES], default: 'DRAFT' })
  state: MaintenanceState = 'DRAFT';

  @Field(() => DateScalar, { description: 'Until when it must be approved (domain-rules 8.3).' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Int, { description: 'Visits of the rep in each quarter.' })
  @Property({ type: 'integer' })
  visitsPerQuarter!: number;

  @Field(() => Int, { description: 'Contacts by others than the owning rep in each half of the year, at least 1.' })
  @Property({ type: 'integer', default: 1 })
  contactsPerHalf: number = 1;

  @Right('customer:readProfile')
  @Field(() => String, { nullable: true, description: 'Gifts and greetings, with regard to what the customer likes.' })
  @Property({ type: 'text', nullable: true })
  gifts: string | null = null;

  @Right('customer:readProfile')
  @Field(() => String, { nullable: true, description: 'The problems that are to be solved in the year.' })
  @Property({ type: 'text', nullable: true })
  problems: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  @Property({ type: 'timestamptz', nullable: true })
  approvedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who approved it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  approvedBy: Employee | null = null;
}
sortedByLabel(MaintenancePlan, 'year');
