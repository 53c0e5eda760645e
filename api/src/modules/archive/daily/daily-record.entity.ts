import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveItem } from '../items/archive-item.entity.ts';
import { DailyKindEnum } from './daily-record.enums.ts';
import { DAILY_KINDS, type DailyKind } from './daily-record.rules.ts';

@ObjectType({ description: 'What comes in day by day, until it is moved to a big category (domain-rules 6.7).' })
@Entity({ tableName: 'daily_records' })
@Index({ name: 'daily_records_newest_index', properties: ['happenedOn', 'id'] })
@Index({ name: 'daily_records_author_index', properties: ['author', 'happenedOn', 'id'] })
@Index({ name: 'daily_records_customer_index', properties: ['customer', 'happenedOn', 'id'] })
@Index({
  name: 'daily_records_move_index',
  expression:
    'create index daily_records_move_index on daily_records (move_due_on, id) where item_id is null and move_due_on is not null',
})
@Check({ name: 'daily_records_move_due_check', expression: 'is_important = (move_due_on is not null)' })
export class DailyRecord extends Row {
  @Field(() => DailyKindEnum, { description: 'What kind of record it is.' })
  @Enum({ items: () => [...DAILY_KINDS] })
  kind!: DailyKind;

  @Field(() => String, { description: 'What it is, up to 200 characters.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says, up to 5,000 characters.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Opinion on the handling; needed for praise and complaints of casual customers.',
  })
  @Property({ type: 'text', nullable: true })
  handling: string | null = null;

  @Field(() => DateScalar, { description: 'The day that it is about.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => Customer, { nullable: true, description: 'The customer whom it is about; none for casual ones.' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who wrote it down.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  author: Employee | null = null;

  @Field(() => Boolean, { description: 'Important: to be moved to a big category.' })
  @Property({ type: 'boolean', default: false })
  isImportant: boolean = false;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day for moving it, by the setting `archive.importantMoveDue` of the day on which it became important.',
  })
  @Property({ type: 'date', nullable: true })
  moveDueOn: string | null = null;

  @Field(() => ArchiveItem, { nullable: true, description: 'What it became in a big category.' })
  @ManyToOne(() => ArchiveItem, { nullable: true, unique: true, deleteRule: 'restrict' })
  item: ArchiveItem | null = null;
}
