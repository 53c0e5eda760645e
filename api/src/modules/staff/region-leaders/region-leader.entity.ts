import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../employees/employee.entity.ts';
import { Region } from '../regions/region.entity.ts';

const TIME_EXCL =
  "alter table region_leaders add constraint region_leaders_time_excl exclude using gist (region_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred";

@ObjectType({
  description: 'A store manager who looks after the shops of a region beside the own one (domain-rules 18.4).',
})
@Entity({ tableName: 'region_leaders' })
@Index({ name: 'region_leaders_time_excl', expression: TIME_EXCL })
@Index({ name: 'region_leaders_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'region_leaders_region_starts_on_index', properties: ['region', 'startsOn', 'id'] })
@Index({ name: 'region_leaders_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Check({ name: 'region_leaders_ends_on_check', expression: 'ends_on is null or ends_on >= starts_on' })
export class RegionLeader extends Row {
  @Field(() => Region, { nullable: true, description: 'The region that is led.' })
  @ManyToOne(() => Region, { deleteRule: 'restrict', index: false })
  region!: Region;

  @Field(() => Employee, { nullable: true, description: 'Who leads it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DateScalar, { description: 'First day of leading.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while nothing is said about an end.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}
