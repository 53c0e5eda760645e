import { Check, Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { SearchName } from '../../../kernel/search-name.ts';
import { sortedAs, sortedByLabel } from '../../../reader/index.ts';
import { Employee, Region } from '../../staff/index.ts';
import {
  CUSTOMER_GENDERS,
  CUSTOMER_GRADES,
  type CustomerGender,
  type CustomerGrade,
} from '../codes/customer-code.rules.ts';
import { FILED, filedAs } from '../codes/filing-order.ts';
import { nameKey, taxNumberKey } from '../duplicates/duplicate-keys.ts';
import { CustomerStanding } from './customer-standing.ts';
import {
  CustomerGenderEnum,
  CustomerGradeEnum,
  CustomerNatureEnum,
  CustomerSourceEnum,
  CustomerStateEnum,
} from './customer.enums.ts';
import {
  CUSTOMER_NATURES,
  CUSTOMER_SOURCES,
  CUSTOMER_STATES,
  type CustomerNature,
  type CustomerSource,
  type CustomerState,
} from './customer.rules.ts';

@ObjectType({
  description: 'The archive of one customer: visit card and department form are two views of it (domain-rules 3).',
})
@Entity({ tableName: 'customers' })
@Index({ name: 'customers_owner_code_index', properties: ['owner', 'code'] })
@Index({ name: 'customers_region_code_index', properties: ['region', 'code'] })
@Index({ name: 'customers_referred_code_index', properties: ['referredBy', 'code'] })
@Index({ name: 'customers_name_index', properties: ['name', 'id'] })
@Index({ name: 'customers_completeness_index', properties: ['completeness', 'id'] })
@Index({ name: 'customers_signed_index', properties: ['signedOn', 'id'] })
@Index({ name: 'customers_tax_number_index', properties: ['taxNumber'] })
@Index({ name: 'customers_grade_code_index', properties: ['grade', 'code', 'state'] })
// What the rows below ask about their customer: whether it may be seen.
@Index({ name: 'customers_visible_index', properties: ['id', 'state'] })
@Index({
  name: 'customers_name_parts_index',
  expression: 'create index customers_name_parts_index on customers using gin (name gin_trgm_ops)',
})
@Index({
  name: 'customers_search_name_index',
  expression: 'create index customers_search_name_index on customers using gin (search_name gin_trgm_ops)',
})
@Index({
  name: 'customers_search_phone_index',
  expression: `create index customers_search_phone_index on customers (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops)`,
})
@Index({
  name: 'customers_name_key_index',
  expression: `create index customers_name_key_index on customers (${nameKey('name')})`,
})
@Index({
  name: 'customers_tax_key_index',
  expression: `create index customers_tax_key_index on customers (${taxNumberKey('tax_number')})`,
})
// The lists in filing order. Those by `code` alone serve the release before, which knew no other order.
@Index({
  name: 'customers_filing_index',
  expression: `create index customers_filing_index on customers (${FILED})`,
})
@Index({
  name: 'customers_owner_filing_index',
  expression: `create index customers_owner_filing_index on customers (owner_id, ${FILED})`,
})
@Index({
  name: 'customers_region_filing_index',
  expression: `create index customers_region_filing_index on customers (region_id, ${FILED})`,
})
@Index({
  name: 'customers_referred_filing_index',
  expression: `create index customers_referred_filing_index on customers (referred_by_id, ${FILED})`,
})
@Index({
  name: 'customers_supplied_filing_index',
  expression: `create index customers_supplied_filing_index on customers (supplied_by_id, ${FILED})`,
})
@Index({
  name: 'customers_grade_filing_index',
  expression: `create index customers_grade_filing_index on customers (grade, ${FILED}, state)`,
})
// The few that sell for us.
@Index({
  name: 'customers_agents_filing_index',
  expression: `create index customers_agents_filing_index on customers (${FILED}) where type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE')`,
})
// What the map of completeness and the composition by region count, without the rows themselves.
@Index({ name: 'customers_region_map_index', properties: ['region', 'grade', 'completeness', 'state', 'id'] })
// How many customers a person has, and since when they trade.
@Index({ name: 'customers_owner_trade_index', properties: ['owner', 'firstCountedOrderAt', 'state', 'id'] })
@Check({ name: 'customers_serial_check', expression: 'serial >= 1' })
@Check({ name: 'customers_potential_check', expression: 'potential_amount_year >= 0' })
@Check({ name: 'customers_supplied_by_check', expression: 'supplied_by_id is null or not is_direct' })
@Check({ name: 'customers_completeness_check', expression: 'completeness >= 0 and completeness <= 1' })
@Check({
  name: 'customers_confirmed_check',
  expression: '(data_confirmed_by_id is null) = (data_confirmed_at is null)',
})
@Check({ name: 'customers_referred_by_check', expression: 'referred_by_id <> id' })
export class Customer extends CustomerStanding {
  @Field(() => Int, { description: 'Identifies the customer for ever; never given twice (domain-rules 4).' })
  @Property({ type: 'integer' })
  @Unique()
  serial!: number;

  @Field(() => String, {
    description: 'Region, grade, gender and serial, such as `SHP-AM-00042`; old ones still resolve (domain-rules 4).',
  })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'The name that the company uses for the customer.' })
  @Property({ type: 'text' })
  @Right('customer:readName')
  name!: string;

  @SearchName()
  searchName: string | null = null;

  @Field(() => Region, { description: 'The sales region, the first part of the code.' })
  @ManyToOne(() => Region, { deleteRule: 'restrict', index: false })
  region!: Region;

  @Field(() => CustomerGradeEnum, { description: 'The second part of the code: how much the customer matters.' })
  @Enum({ items: () => [...CUSTOMER_GRADES], default: 'N' })
  grade: CustomerGrade = 'N';

  @Field(() => Boolean, { description: 'Of grade A, of the main ones, or on the focus list of the month.' })
  @Formula(({ grade, volumeClass, isFocus }) => `(${grade} = 'A' or ${volumeClass} = 'MAIN' or ${isFocus})`, {
    type: 'boolean',
    columnType: 'boolean',
    lazy: true,
  })
  @Right('customer:readTrade')
  isKeyCustomer?: boolean;

  @Field(() => CustomerGenderEnum, { description: 'The third part of the code: O for organisations.' })
  @Enum({ items: () => [...CUSTOMER_GENDERS] })
  gender!: CustomerGender;

  @Field(() => CustomerNatureEnum, { description: 'What kind of customer it is.' })
  @Enum({ items: () => [...CUSTOMER_NATURES] })
  nature!: CustomerNature;

  @Field(() => CustomerStateEnum, { description: 'Draft, archive or deleted.' })
  @Enum({ items: () => [...CUSTOMER_STATES], default: 'DRAFT' })
  state: CustomerState = 'DRAFT';

  @Field(() => Employee, {
    nullable: true,
    description: 'The rep who keeps the customer now; none for a public one (domain-rules 1.10).',
  })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  owner: Employee | null = null;

  @Field(() => CustomerSourceEnum, { nullable: true, description: 'How we came to the customer.' })
  @Enum({ items: () => [...CUSTOMER_SOURCES], nullable: true })
  @Right('customer:readProfile')
  source: CustomerSource | null = null;

  @Field(() => Customer, { nullable: true, description: 'The customer who named this one (domain-rules 5.5).' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  referredBy: Customer | null = null;

  @Field(() => Customer, { nullable: true, description: 'The agent through whom it buys (domain-rules 7.1, 8.7).' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  suppliedBy: Customer | null = null;

  @Field(() => String, { nullable: true, description: 'The phone number in full; reading it is logged.' })
  @Property({ type: 'text', fieldName: 'phone', nullable: true })
  @Right('customer:readPhone')
  @AccessLogged()
  phoneFull: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its key in the system that it was imported from.' })
  @Property({ type: 'text', nullable: true })
  @Unique()
  externalKey: string | null = null;

  /** Read by the reader alone: the ORM would run the sub-select at every load. */
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the customer was visited last; voided visits do not count.',
  })
  @Formula(
    (customers) =>
      `(select max(v.visited_at) from visits v where v.customer_id = ${customers.id} and v.status = 'RECORDED')`,
    { type: 'timestamptz', columnType: 'timestamptz', nullable: true, lazy: true },
  )
  @Right('customer:readProfile')
  lastVisitAt?: Date | null;
}
sortedByLabel(Customer, 'code');
sortedAs(Customer, 'code', filedAs);
