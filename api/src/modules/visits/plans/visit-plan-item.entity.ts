import { Check, Entity, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { Route } from '../routes/route.entity.ts';

@ObjectType({ description: 'A visit that a rep means to make on a day, with its aim (domain-rules 5.4).' })
@Entity({ tableName: 'visit_plan_items' })
@Index({ name: 'visit_plan_items_rep_index', properties: ['rep', 'plannedOn', 'id'] })
@Index({ name: 'visit_plan_items_customer_index', properties: ['customer', 'plannedOn', 'id'] })
@Index({ name: 'visit_plan_items_day_index', properties: ['plannedOn', 'id'] })
@Unique({
  name: 'visit_plan_items_open_unique',
  expression:
    'create unique index visit_plan_items_open_unique on visit_plan_items (customer_id, rep_id, planned_on) where cancelled_on is null',
})
@Check({ name: 'visit_plan_items_cancel_check', expression: 'cancel_reason is null or cancelled_on is not null' })
export class VisitPlanItem extends Row {
  @Field(() => Customer, { description: 'Whom the rep means to visit.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'Who means to go: the owning rep when it was planned.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => DateScalar, { description: 'The day of the visit.' })
  @Property({ type: 'date' })
  plannedOn!: string;

  @Field(() => String, { description: 'What the visit is for, 1 to 200 characters.' })
  @Property({ type: 'text' })
  @Right('visit:readMemo')
  aim!: string;

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  topics: string | null = null;

  @Field(() => Route, { nullable: true, description: 'The route whose order the day follows.' })
  @ManyToOne(() => Route, { nullable: true, deleteRule: 'set null', index: false })
  route: Route | null = null;

  /** Read by the reader alone: positions change after the plan was made. */
  @Field(() => Int, { nullable: true, description: 'The position on that route now; none for a customer beside it.' })
  @Formula(
    (items) =>
      `(select rs.position from route_stops rs where rs.route_id = ${items.route} and rs.customer_id = ${items.customer})`,
    { type: 'integer', columnType: 'integer', nullable: true, lazy: true },
  )
  routePosition?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the rep confirmed the plan of the day, which is a consultation of the archive (domain-rules 5.3).',
  })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the rep marked it as done; the visit itself is an entry of its own (domain-rules FND-15).',
  })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt: Date | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was given up.' })
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  cancelReason: string | null = null;
}
