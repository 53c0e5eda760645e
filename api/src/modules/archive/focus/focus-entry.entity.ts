import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { FocusList } from './focus-list.entity.ts';

@ObjectType({ description: 'A customer on the focus list of a month (domain-rules 6.10).' })
@Entity({ tableName: 'focus_entries' })
@Unique({ name: 'focus_entries_unique', properties: ['list', 'customer'] })
@Index({ name: 'focus_entries_customer_index', properties: ['customer', 'list'] })
export class FocusEntry extends Row {
  @Field(() => FocusList, { nullable: true, description: 'The list of the month.' })
  @ManyToOne(() => FocusList, { deleteRule: 'restrict', index: false })
  list!: FocusList;

  @Field(() => Customer, { description: 'The customer to look at.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { description: 'Why the month looks at it.' })
  @Property({ type: 'text' })
  @Right('customer:readProfile')
  reason!: string;

  @Field(() => Employee, { nullable: true, description: 'Who proposed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  addedBy: Employee | null = null;
}
