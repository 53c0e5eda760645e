import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

@ObjectType({ description: 'What a rep says of a month of visits, beside what is recorded (domain-rules 5.2).' })
@Entity({ tableName: 'visit_month_reports' })
@Unique({ name: 'visit_month_reports_unique', properties: ['rep', 'startsOn'] })
@Index({ name: 'visit_month_reports_month_index', properties: ['startsOn', 'id'] })
@Check({ name: 'visit_month_reports_month_check', expression: 'extract(day from month) = 1' })
@Check({ name: 'visit_month_reports_counts_check', expression: 'unrecorded_visits >= 0 and recorded_visits >= 0' })
export class VisitMonthReport extends Row {
  @Field(() => Employee, { nullable: true, description: 'The rep whose month it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date', fieldName: 'month' })
  startsOn!: string;

  @Field(() => Int, { description: 'Visits that took place and were never written down, as the rep estimates.' })
  @Property({ type: 'integer' })
  unrecordedVisits!: number;

  @Field(() => Int, { description: 'Counted visits of the rep in the month when the report was saved.' })
  @Property({ type: 'integer' })
  recordedVisits!: number;

  @Field(() => String, { nullable: true, description: 'Why they were not written down.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  note: string | null = null;
}
