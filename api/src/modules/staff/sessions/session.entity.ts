import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Account } from '../accounts/account.entity.ts';

@ObjectType({ description: 'A browser in which somebody is signed in. An ended session is gone (promise S13).' })
@Entity({ tableName: 'sessions' })
@Index({ name: 'sessions_account_id_index', properties: ['account', 'lastSeenAt', 'id'] })
export class Session extends Row {
  @Field(() => Account, { description: 'Who is signed in.' })
  @ManyToOne({ entity: () => Account, index: false })
  account!: Account;

  /** SHA-256 of the cookie's value. */
  @Property({ type: 'text', hidden: true })
  @Unique()
  tokenHash!: string;

  @Field(() => DateTimeScalar, { description: 'When something was last asked for, to the minute.' })
  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'When the session ends at the latest; it ends earlier when nothing is done for hours.',
  })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the browser says of itself.' })
  @Property({ type: 'text', nullable: true })
  userAgent: string | null = null;

  @Field(() => String, { description: 'Network address of the sign-in.' })
  @Property({ type: 'text' })
  ip!: string;
}
