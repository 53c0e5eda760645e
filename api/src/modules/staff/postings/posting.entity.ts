import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../employees/employee.entity.ts';
import { Shop } from '../shops/shop.entity.ts';
import { type ShopPost, ShopPostEnum } from './posting.enums.ts';

const TIME_EXCL =
  "alter table postings add constraint postings_time_excl exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred";

@ObjectType({ description: 'Where somebody works and as what, from one day to another (domain-rules 17.6).' })
@Entity({ tableName: 'postings' })
@Index({ name: 'postings_time_excl', expression: TIME_EXCL })
@Index({ name: 'postings_starts_on_index', properties: ['startsOn', 'id'] })
@Index({ name: 'postings_employee_starts_on_index', properties: ['employee', 'startsOn', 'id'] })
@Index({ name: 'postings_shop_starts_on_index', properties: ['shop', 'startsOn', 'id'] })
@Check({ name: 'postings_ends_on_check', expression: 'ends_on is null or ends_on >= starts_on' })
@Check({ name: 'postings_shop_check', expression: "(post = 'OFFICE') = (shop_id is null)" })
export class Posting extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who is posted.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, { nullable: true, description: 'The shop; none for the office.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => ShopPostEnum, { description: 'What the person does there.' })
  @Enum({ items: () => Object.values(ShopPostEnum) })
  post!: ShopPost;

  @Field(() => DateScalar, { description: 'First day of the posting.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while nothing is said about an end.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}
