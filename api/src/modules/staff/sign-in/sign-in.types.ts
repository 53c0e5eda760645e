import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';

@InputType({ description: 'Who signs in. The session travels in an HttpOnly cookie.' })
export class SignInInput extends ActionInput {
  @Field(() => String, { description: 'Of any width and case, with blanks around or not.' })
  loginName!: string;

  @Field(() => String, { description: 'The password of the account.' })
  password!: string;
}

@InputType({ description: 'A new password for the own account; it ends the other sessions.' })
export class PasswordChangeInput extends ActionInput {
  @Field(() => String, { description: 'Wrong ones count like those at sign-in.' })
  currentPassword!: string;

  @Field(() => String, { description: '8 to 128 characters, no common one.' })
  newPassword!: string;
}

@InputType({ description: 'A password for the account that a link was made for; the link works once.' })
export class PasswordSetByLinkInput extends ActionInput {
  @Field(() => String, { description: 'What stands behind # in the address of the link.' })
  token!: string;

  @Field(() => String, { description: '8 to 128 characters, no common one.' })
  newPassword!: string;
}

@ObjectType({ description: 'The account with which one is signed in.' })
export class ViewerAccount {
  @Field(() => ID, { description: 'Id of the Account.' })
  id!: string;

  @Field(() => String, { description: 'What is typed to sign in.' })
  loginName!: string;

  @Field(() => String, { nullable: true, description: 'What is shown where there is no employee.' })
  displayName!: string | null;
}

@ObjectType({ description: 'The employee of the account with which one is signed in.' })
export class ViewerEmployee {
  @Field(() => ID, { description: 'Id of the Employee.' })
  id!: string;

  @Field(() => String, { description: 'Staff number.' })
  number!: string;

  @Field(() => String, { description: 'The full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the person is employed as.' })
  post!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the person works in a shop, not in the office: who is rostered and punches.',
  })
  isInShop!: boolean;
}

@ObjectType({
  description: 'Who asks, and what he may do. Its parts are readable for everybody, whatever rights he holds.',
})
export class Viewer {
  @Field(() => ViewerAccount, { description: 'With which one is signed in.' })
  account!: ViewerAccount;

  @Field(() => ViewerEmployee, { nullable: true, description: 'Who one is; empty for accounts of no employee.' })
  employee!: ViewerEmployee | null;

  @Field(() => [String], { description: 'Keys of the roles of the account.' })
  roleKeys!: readonly string[];

  @Field(() => [String], { description: 'Everything that is allowed, as `noun:verb`.' })
  permissions!: readonly string[];

  @Field(() => String, { description: 'Language of the interface: `zh-CN` or `en`.' })
  locale!: string;

  @Field(() => Boolean, {
    description: 'The password was chosen by somebody else: nothing is open until it is changed.',
  })
  isProvisional!: boolean;
}
