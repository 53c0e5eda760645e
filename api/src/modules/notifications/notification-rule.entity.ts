import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../kernel/entity.ts';
import { schemaEnum } from '../../kernel/enum.ts';
import { Account } from '../staff/index.ts';
import { NotificationKindEnum } from './notification.kinds.ts';

export const NOTIFICATION_WAYS = ['IN_APP', 'EMAIL', 'OFF'] as const;
export type NotificationWay = (typeof NOTIFICATION_WAYS)[number];
export const NotificationWayEnum = schemaEnum<NotificationWay>('NotificationWay', 'How somebody wants to be told.', {
  IN_APP: 'In the interface only.',
  EMAIL: 'In the interface, and by e-mail.',
  OFF: 'Not at all, in no way.',
});

@ObjectType({ description: 'How one person wants to be told of one kind; without a rule in the interface only.' })
@Entity({ tableName: 'notification_rules' })
@Unique({ name: 'notification_rules_kind_unique', properties: ['account', 'kind'] })
export class NotificationRule extends Row {
  @Field(() => Account, { nullable: true, description: 'Whose rule it is.' })
  @ManyToOne({ entity: () => Account, index: false })
  account!: Account;

  @Field(() => NotificationKindEnum, { description: 'What it is about.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => NotificationWayEnum, { description: 'How the person is told.' })
  @Enum({ items: () => [...NOTIFICATION_WAYS], type: 'text' })
  way!: NotificationWay;
}
