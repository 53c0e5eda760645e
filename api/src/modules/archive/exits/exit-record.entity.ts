import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveItem } from '../items/archive-item.entity.ts';

@ObjectType({
  description: 'That a customer ended the relation, and why; filed in category 4 of the archive (domain-rules 6.6).',
})
@Entity({ tableName: 'exit_records' })
@Unique({ name: 'exit_records_day_unique', properties: ['customer', 'endedOn'] })
@Index({ name: 'exit_records_newest_index', properties: ['endedOn', 'id'] })
export class ExitRecord extends Row {
  @Field(() => Customer, { description: 'The customer who left.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => DateScalar, { description: 'The day on which the relation ended.' })
  @Property({ type: 'date' })
  endedOn!: string;

  @Field(() => String, { description: 'Why the customer left.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The base data of the customer as they were then.' })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  @Right('customer:readProfile')
  basicData: Readonly<Record<string, string | null>> | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who recorded it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recordedBy: Employee | null = null;

  @Field(() => ArchiveItem, {
    nullable: true,
    description: 'The item under which it is filed; evidence is attached there.',
  })
  @ManyToOne(() => ArchiveItem, { deleteRule: 'restrict', index: false })
  item!: ArchiveItem;
}
