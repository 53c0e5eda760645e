import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type LeaveKind, LeaveKindEnum } from './leave.enums.ts';

@ObjectType({ description: 'How many hours of a kind of leave somebody may take in a year.' })
@Entity({ tableName: 'leave_balances' })
@Unique({ name: 'leave_balances_employee_kind_year_unique', properties: ['employee', 'kind', 'year'] })
@Index({ name: 'leave_balances_year_index', properties: ['year', 'id'] })
@Index({ name: 'leave_balances_employee_year_index', properties: ['employee', 'year', 'id'] })
@Index({ name: 'leave_balances_shop_year_index', properties: ['shop', 'year', 'id'] })
@Check({ name: 'leave_balances_granted_hours_check', expression: 'granted_hours >= 0' })
@Check({ name: 'leave_balances_year_check', expression: 'year between 1990 and 2200' })
export class LeaveBalance extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose balance it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, { nullable: true, description: 'The shop of the person when it was granted.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => LeaveKindEnum, { description: 'The kind of leave.' })
  @Enum({ items: () => Object.values(LeaveKindEnum) })
  kind!: LeaveKind;

  @Field(() => Int, { description: 'The calendar year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Hours that may be taken.' })
  @Property({ type: 'decimal', precision: 7, scale: 2 })
  grantedHours!: string;

  @Field(() => DecimalScalar, { description: 'Hours of approved leave of that kind which begins in the year.' })
  @Property({ type: 'decimal', precision: 7, scale: 2, default: '0.00' })
  usedHours: string = '0.00';
}
