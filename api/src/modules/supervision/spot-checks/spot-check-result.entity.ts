import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Employee } from '../../staff/index.ts';
import { SpotCheck } from './spot-check.entity.ts';
import {
  type DutyExpected,
  DutyExpectedEnum,
  type SpotCheckFinding,
  SpotCheckFindingEnum,
} from './spot-check.enums.ts';

@ObjectType({ description: 'What a spot check found about one person (domain-rules 18.1).' })
@Entity({ tableName: 'spot_check_results' })
@Unique({ name: 'spot_check_results_check_employee_unique', properties: ['check', 'employee'] })
@Index({ name: 'spot_check_results_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'spot_check_results_employee_created_at_index', properties: ['employee', 'createdAt', 'id'] })
export class SpotCheckResult extends Row {
  @Field(() => SpotCheck, { nullable: true, description: 'The check it is part of.' })
  @ManyToOne(() => SpotCheck, { deleteRule: 'restrict', index: false })
  check!: SpotCheck;

  @Field(() => Employee, { nullable: true, description: 'Whom it is about.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DutyExpectedEnum, { description: 'Where the person should have been.' })
  @Enum({ items: () => Object.values(DutyExpectedEnum) })
  expected!: DutyExpected;

  @Field(() => SpotCheckFindingEnum, { description: 'What was found.' })
  @Enum({ items: () => Object.values(SpotCheckFindingEnum) })
  finding!: SpotCheckFinding;

  @Field(() => String, { nullable: true, description: 'What else was said.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
