import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'A new account. Without a password a link is made with which the person sets one.' })
export class AccountCreateInput extends ActionInput {
  @Field(() => String, { description: '2 to 64 letters, digits or . _ @ -; kept in lower case.' })
  loginName!: string;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  displayName?: string | null;

  @Field(() => ID, { nullable: true, description: 'An employee without an account.' })
  employeeId?: string | null;

  @Field(() => [ID], { description: 'Roles whose permissions one holds oneself; all of them with `role:manage`.' })
  roleIds!: string[];

  @Field(() => String, { nullable: true, description: '`zh-CN` or `en`.' })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'A first password; it must be changed at the first sign-in.' })
  password?: string | null;
}

@InputType({
  description: 'Changes of an account; what is left out stays. They act on the next request of the person.',
})
export class AccountEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  displayName?: string | null;

  @Field(() => ID, { nullable: true, description: 'An employee without an account; null for none.' })
  employeeId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All roles from now on.' })
  roleIds?: string[] | null;

  @Field(() => String, { nullable: true, description: '`zh-CN` or `en`.' })
  locale?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True ends all sessions and revokes all API tokens of the account.',
  })
  isDisabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Closes the account although customers are with the person still; they wait for their hand-over.',
  })
  isUrgent?: boolean | null;
}

@InputType({ description: 'Which account to unlock.' })
export class AccountUnlockInput extends ChangeInput {}

@InputType({ description: 'For which account to make a link; former links of it stop working.' })
export class PasswordLinkCreateInput extends ChangeInput {}

@InputType({ description: 'Language of the own interface.' })
export class LocaleSetInput extends ActionInput {
  @Field(() => String, { description: '`zh-CN` or `en`.' })
  locale!: string;
}
