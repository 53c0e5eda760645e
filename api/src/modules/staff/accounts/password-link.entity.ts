import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';

import { Row } from '../../../kernel/entity.ts';
import { Account } from './account.entity.ts';

/** Lets its holder set the password of an account, once and for a day. Never exposed; only the hash of it is kept. */
@Entity({ tableName: 'password_links' })
export class PasswordLink extends Row {
  @ManyToOne({ entity: () => Account })
  account!: Account;

  @Property({ type: 'text', hidden: true })
  @Unique()
  tokenHash!: string;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
