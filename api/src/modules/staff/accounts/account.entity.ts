import { Check, Entity, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../employees/employee.entity.ts';

@ObjectType({ description: 'Somebody who signs in; usually an employee.' })
@Entity({ tableName: 'accounts' })
@Check({ name: 'accounts_locale_check', expression: "locale in ('zh-CN', 'en')" })
export class Account extends Row {
  @Field(() => String, { description: 'What is typed to sign in, in one spelling: lower case, no blanks around.' })
  @Property({ type: 'text' })
  @Unique()
  loginName!: string;

  @Field(() => String, { nullable: true, description: 'What is shown for an account without an employee.' })
  @Property({ type: 'text', nullable: true })
  displayName: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Whose account it is; empty for accounts of no employee.' })
  @ManyToOne({ entity: () => Employee, nullable: true, unique: true })
  employee: Employee | null = null;

  /** Keys instead of a join table: roles are never removed, one row carries version and journal, rights are one statement. */
  @Property({ type: 'text[]', columnType: 'text[]' })
  roleKeys: string[] = [];

  @Formula(
    (_, t) =>
      `(select coalesce(jsonb_agg(held.id order by held.key), '[]') from roles held where held.key = any(${t.alias}.role_keys))`,
    {
      type: 'json',
      columnType: 'jsonb',
      lazy: true,
    },
  )
  roleIds?: string[];

  @Field(() => String, { description: 'Language of the interface: `zh-CN` or `en`.' })
  @Property({ type: 'text', default: 'zh-CN' })
  locale: string = 'zh-CN';

  @Field(() => Boolean, { description: 'A disabled account can do nothing; it is kept for what it did.' })
  @Property({ type: 'boolean', default: false })
  isDisabled: boolean = false;

  @Field(() => Boolean, { description: 'Somebody else chose the password: nothing else is open until it is changed.' })
  @Property({ type: 'boolean', default: false, fieldName: 'must_change_password' })
  isProvisional: boolean = false;

  /** argon2id; empty until the person has set a password through a link. */
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash: string | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the password was set last; empty before the first time.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  passwordChangedAt: Date | null = null;

  /** When the tenth latest wrong guess stops counting; a time that has passed, or nothing, when guesses are judged (promise S11). */
  @Formula(
    (_, t) =>
      `(select guess.guessed_at + interval '15 minutes' from sign_in_guesses guess where guess.login_name = ${t.alias}.login_name order by guess.guessed_at desc offset 9 limit 1)`,
    { type: 'datetime', columnType: 'timestamptz', lazy: true },
  )
  closedUntil?: Date | null;
}
sortedByLabel(Account, 'loginName');
