import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

const TIME_EXCL =
  "alter table punch_numbers add constraint punch_numbers_time_excl exclude using gist (number with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred";

@ObjectType({ description: 'The number by which devices know somebody, in a time.' })
@Entity({ tableName: 'punch_numbers' })
@Index({ name: 'punch_numbers_time_excl', expression: TIME_EXCL })
@Index({ name: 'punch_numbers_number_index', properties: ['number', 'id'] })
@Index({ name: 'punch_numbers_employee_number_index', properties: ['employee', 'number', 'id'] })
@Check({ name: 'punch_numbers_ends_on_check', expression: 'ends_on is null or ends_on >= starts_on' })
@Check({ name: 'punch_numbers_number_check', expression: 'char_length(number) between 1 and 40' })
export class PunchNumber extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who has the number.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => String, { description: 'As the device writes it.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => DateScalar, { description: 'First day with this number.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while nothing is said about an end.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}
