import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Account } from '../accounts/account.entity.ts';
import { Role } from '../roles/role.entity.ts';

@ObjectType({
  description:
    'Lets a program ask in the name of an account: with the rights that both the role and the account hold, and no personal data.',
})
@Entity({ tableName: 'api_tokens' })
@Index({ name: 'api_tokens_account_id_index', properties: ['account', 'createdAt', 'id'] })
export class ApiToken extends Row {
  @Field(() => Account, { nullable: true, description: 'In whose name it asks.' })
  @ManyToOne({ entity: () => Account, index: false })
  account!: Account;

  @Field(() => String, { description: 'What it is for.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Role, {
    nullable: true,
    description: 'What it may do at most; its owner and the rules on personal data may allow less.',
  })
  @ManyToOne({ entity: () => Role })
  role!: Role;

  @Field(() => [String], {
    nullable: true,
    description: 'Which permissions of the role it holds; empty for all of them.',
  })
  @Property({ type: 'text[]', columnType: 'text[]', nullable: true })
  permissions: string[] | null = null;

  @Field(() => Boolean, { description: 'Whether it may only ask saved queries, at `/query/<name>`.' })
  @Property({ type: 'boolean', default: false })
  isForSavedQueriesOnly: boolean = false;

  @Field(() => String, { nullable: true, description: 'How its text begins, to tell it from others.' })
  @Property({ type: 'text', nullable: true })
  prefix: string | null = null;

  /** SHA-256 of the text that was shown once. */
  @Property({ type: 'text', hidden: true })
  @Unique()
  tokenHash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it opens nothing; empty for no end.' })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;
}
