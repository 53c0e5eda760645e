import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { SalesEventStateEnum } from './sales-event.enums.ts';
import { EVENT_STATES, type EventState } from './sales-event.rules.ts';

@ObjectType({ description: 'A fair or another important sales event, from plan to effect report (domain-rules 8.10).' })
@Entity({ tableName: 'sales_events' })
@Index({
  name: 'sales_events_newest_index',
  expression: 'create index sales_events_newest_index on sales_events (starts_on desc, id desc)',
})
@Check({ name: 'sales_events_days_check', expression: 'ends_on >= starts_on' })
@Check({ name: 'sales_events_budget_check', expression: 'budget_amount >= 0' })
@Check({ name: 'sales_events_report_check', expression: "(state = 'REPORTED') = (reported_at is not null)" })
export class SalesEvent extends Row {
  @Field(() => String, { description: 'What the event is called.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Where it takes place.' })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => DateScalar, { description: 'First day of the event.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the event.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => SalesEventStateEnum, { description: 'Planned, approved, held, reported or cancelled.' })
  @Enum({ items: () => [...EVENT_STATES], default: 'PLANNED' })
  state: EventState = 'PLANNED';

  @Field(() => Employee, { nullable: true, description: 'Who is responsible for it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  lead: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'What is needed: stand, samples, printed matter.' })
  @Property({ type: 'text', nullable: true })
  materials: string | null = null;

  @Field(() => DecimalScalar, { description: 'What it may cost, in the company currency (domain-rules 8.6).' })
  @Property({ type: 'decimal', precision: 14, scale: 2, default: '0' })
  budgetAmount: string = '0';

  @Field(() => String, { nullable: true, description: 'The conclusions of the effect report.' })
  @Property({ type: 'text', nullable: true })
  conclusions: string | null = null;

  @Field(() => DateScalar, {
    description: 'By when the effect report is due: setting `event.reportDue` after the last day.',
  })
  @Property({ type: 'date' })
  reportDueOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the effect report went to the general manager.' })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt: Date | null = null;
}
