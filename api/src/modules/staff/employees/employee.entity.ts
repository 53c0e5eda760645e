import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { SearchName } from '../../../kernel/search-name.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Region } from '../regions/region.entity.ts';
import { Shop } from '../shops/shop.entity.ts';

export const EMPLOYEE_GENDERS = ['F', 'M', 'X'] as const;
export type EmployeeGender = (typeof EMPLOYEE_GENDERS)[number];
export const EmployeeGenderEnum = schemaEnum<EmployeeGender>('EmployeeGender', 'Gender of an employee.', {
  F: 'A woman, as the file says.',
  M: 'A man, as the file says.',
  X: 'Another one, or not told.',
});

@ObjectType({ description: 'A person who works or worked here; not every one has an account.' })
@Entity({ tableName: 'employees' })
@Index({ name: 'employees_name_id_index', properties: ['name', 'id'] })
@Index({ name: 'employees_shop_id_index', properties: ['shop', 'number', 'id'] })
@Index({ name: 'employees_manager_id_index', properties: ['manager', 'number', 'id'] })
@Index({
  name: 'employees_search_name_index',
  expression: 'create index employees_search_name_index on employees using gin (search_name gin_trgm_ops)',
})
@Index({
  name: 'employees_search_number_index',
  expression: 'create index employees_search_number_index on employees using gin (upper(number) gin_trgm_ops)',
})
@Index({
  name: 'employees_search_phone_index',
  expression: `create index employees_search_phone_index on employees (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops)`,
})
@Check({ name: 'employees_left_on_check', expression: 'left_on is null or hired_on is null or left_on >= hired_on' })
@Check({ name: 'employees_manager_id_check', expression: 'manager_id <> id' })
export class Employee extends Row {
  @Field(() => String, { description: 'Staff number, unique, up to 20 characters.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => String, { description: 'The full name.' })
  @Right('employee:readName')
  @Property({ type: 'text' })
  name!: string;

  @SearchName()
  searchName: string | null = null;

  @Field(() => EmployeeGenderEnum, { nullable: true, description: 'As told by the person; may be left out.' })
  @Enum({ items: () => [...EMPLOYEE_GENDERS], type: 'text', nullable: true })
  gender: EmployeeGender | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What the person is employed as, such as "Sales representative".',
  })
  @Property({ type: 'text', nullable: true })
  post: string | null = null;

  @Field(() => Shop, { nullable: true, description: 'Where the person works; empty for the office.' })
  @ManyToOne({ entity: () => Shop, nullable: true })
  shop: Shop | null = null;

  @Field(() => Region, { nullable: true, description: 'The region the person is responsible for.' })
  @ManyToOne({ entity: () => Region, nullable: true })
  region: Region | null = null;

  @Field(() => Employee, { nullable: true, description: 'To whom the person reports; never in a circle.' })
  @ManyToOne({ entity: () => Employee, nullable: true })
  manager: Employee | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of work.' })
  @Property({ type: 'date', nullable: true })
  hiredOn: string | null = null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of work; from the next day on the account is closed.',
  })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Address at work.' })
  @Right('employee:readName')
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => String, { nullable: true, description: 'The whole phone number; reading it is logged.' })
  @Right('employee:readPhone')
  @AccessLogged()
  @Property({ type: 'text', nullable: true, fieldName: 'phone' })
  phoneFull: string | null = null;

  @Field(() => String, { nullable: true, description: 'Reading it is logged.' })
  @Right('employee:readPersonal')
  @AccessLogged()
  @Property({ type: 'text', nullable: true })
  homeAddress: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Birthday; reading it is logged.' })
  @Right('employee:readPersonal')
  @AccessLogged()
  @Property({ type: 'date', nullable: true })
  birthOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The key in the system from which the row was brought in; unique.',
  })
  @Property({ type: 'text', nullable: true })
  @Unique()
  externalKey: string | null = null;
}
sortedByLabel(Employee, 'name');
