import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../employees/employee.entity.ts';

@ObjectType({ description: 'An assistant works for a rep and sees the customers of that rep (domain-rules 6.5).' })
@Entity({ tableName: 'rep_assignments' })
@Index({ name: 'rep_assignments_assistant_id_index', properties: ['assistant', 'startsOn'] })
@Index({ name: 'rep_assignments_starts_on_index', properties: ['startsOn', 'id'] })
@Unique({ name: 'rep_assignments_open_unique', properties: ['assistant', 'rep'], where: 'ends_on is null' })
@Check({ name: 'rep_assignments_ends_on_check', expression: 'ends_on is null or ends_on >= starts_on' })
@Check({ name: 'rep_assignments_rep_id_check', expression: 'rep_id <> assistant_id' })
export class RepAssignment extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who acts for the rep.' })
  @ManyToOne({ entity: () => Employee, index: false })
  assistant!: Employee;

  @Field(() => Employee, { nullable: true, description: 'For whom the assistant acts.' })
  @ManyToOne({ entity: () => Employee })
  rep!: Employee;

  @Field(() => DateScalar, { description: 'First day on which it holds.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while nothing is said about an end.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}
