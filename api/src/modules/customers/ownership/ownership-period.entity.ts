import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Customer } from '../customers/customer.entity.ts';

@ObjectType({ description: 'Who kept a customer from when to when; past figures follow it (domain-rules 1.10).' })
@Entity({ tableName: 'ownership_periods' })
@Index({ name: 'ownership_periods_history_index', properties: ['customer', 'startsAt'] })
@Index({ name: 'ownership_periods_rep_index', properties: ['rep', 'startsAt'] })
@Unique({
  name: 'ownership_periods_open_unique',
  expression:
    'create unique index ownership_periods_open_unique on ownership_periods (customer_id) where ends_at is null',
})
@Check({ name: 'ownership_periods_order_check', expression: 'ends_at >= starts_at' })
export class OwnershipPeriod extends Row {
  @Field(() => Customer, { description: 'The customer that was kept.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'The owning rep; none while the customer was public.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  rep: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'First instant of the period.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant after the period; empty for the one that runs.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why the customer came to this rep.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
