import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

import { Row } from '../../kernel/entity.ts';
import { JsonScalar } from '../../kernel/json-scalar.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { Account } from '../staff/index.ts';
import { NotificationKindEnum } from './notification.kinds.ts';

@ObjectType({ description: 'Something that one person is told; nobody else sees it.' })
@Entity({ tableName: 'notifications' })
@Index({ name: 'notifications_deliver_at_index', properties: ['recipient', 'deliverAt', 'id'] })
@Index({
  name: 'notifications_unread_index',
  expression:
    'create index notifications_unread_index on notifications (recipient_id, deliver_at) where read_at is null',
})
@Unique({ name: 'notifications_key_unique', properties: ['recipient', 'key'] })
export class Notification extends Row {
  @Field(() => Account, { nullable: true, description: 'Who is told.' })
  @ManyToOne({ entity: () => Account, index: false })
  recipient!: Account;

  @Field(() => NotificationKindEnum, { description: 'What it is about.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Type of the row it is about, such as `Customer`.' })
  @Property({ type: 'text', nullable: true })
  subjectType: string | null = null;

  @Field(() => ID, {
    nullable: true,
    description: 'The row it is about; whether one may read it is asked when it is read.',
  })
  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null = null;

  @Field(() => JsonScalar, { nullable: true, description: 'Plain values for its sentence: codes, numbers, days.' })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  facts: unknown = null;

  /** One thing is told to a person once, however often it is said. */
  @Property({ type: 'text' })
  key!: string;

  @Field(() => DateTimeScalar, { description: 'When it is shown: at once, or when the company opens next.' })
  @Property({ type: 'timestamptz' })
  deliverAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person marked it as read.' })
  @Property({ type: 'timestamptz', nullable: true })
  readAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left as an e-mail.' })
  @Property({ type: 'timestamptz', nullable: true })
  emailedAt: Date | null = null;
}
