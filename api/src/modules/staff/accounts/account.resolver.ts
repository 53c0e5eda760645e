import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Role } from '../roles/role.entity.ts';
import { createAccount, createPasswordLink, editAccount, setLocale, unlockAccount } from './account.actions.ts';
import { Account } from './account.entity.ts';
import {
  AccountCreateInput,
  AccountEditInput,
  AccountUnlockInput,
  LocaleSetInput,
  PasswordLinkCreateInput,
} from './account.types.ts';

const LINK = 'path of the page on which the person sets a password, shown this once; it works once and for a day.';

@Resolver(() => Account)
export class AccountResolver {
  @Allow('signedIn')
  @ReadOne(() => Account, { description: 'One account by id.' })
  account(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Account, {
    description: 'The accounts, by login name; without `account:read` the own one.',
    sort: ['loginName'],
  })
  accounts(): never {
    return answeredByReader();
  }

  @Computed(() => [Role], { needs: ['roleIds'], description: 'What the person may do is what any of them allows.' })
  roles(@Root() { roleIds }: Pick<Account, 'roleIds'>): { id: string }[] {
    return (roleIds ?? []).map((id) => ({ id }));
  }

  @Computed(() => DateTimeScalar, {
    needs: ['closedUntil'],
    nullable: true,
    description: 'Until when sign-in is closed after ten wrong guesses; empty when it is open.',
  })
  lockedUntil(@Root() { closedUntil }: Pick<Account, 'closedUntil'>, @Ctx() ctx: Context): Date | null {
    return closedUntil && closedUntil > ctx.now ? closedUntil : null;
  }

  @Allow('account:manage')
  @Action(
    { account: () => Account, clearText: () => String },
    { description: `Adds an account. Without a password, clearText: ${LINK}` },
  )
  accountCreate(@Ctx() ctx: Context, @Arg('input', () => AccountCreateInput) input: AccountCreateInput) {
    return createAccount(ctx, input);
  }

  @Allow('account:manage')
  @Action({ account: () => Account }, { description: 'Changes an account, its roles, or closes it.' })
  async accountEdit(@Ctx() ctx: Context, @Arg('input', () => AccountEditInput) input: AccountEditInput) {
    return { account: await editAccount(ctx, input) };
  }

  @Allow('account:manage')
  @Action(
    { account: () => Account },
    { description: 'Lets the account guess its password again at once (promise S11).' },
  )
  async accountUnlock(@Ctx() ctx: Context, @Arg('input', () => AccountUnlockInput) input: AccountUnlockInput) {
    return { account: await unlockAccount(ctx, input) };
  }

  @Allow('account:manage')
  @Action(
    { account: () => Account, clearText: () => String },
    { description: `Makes a link for a person who has no password or forgot it. clearText: ${LINK}` },
  )
  passwordLinkCreate(@Ctx() ctx: Context, @Arg('input', () => PasswordLinkCreateInput) input: PasswordLinkCreateInput) {
    return createPasswordLink(ctx, input);
  }

  @Allow('signedIn')
  @Action({}, { description: 'Sets the language of the own interface.' })
  async localeSet(@Ctx() ctx: Context, @Arg('input', () => LocaleSetInput) input: LocaleSetInput) {
    await setLocale(ctx, input);
    return {};
  }
}
