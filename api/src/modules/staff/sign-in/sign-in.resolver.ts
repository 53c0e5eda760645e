import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { changePassword, setPasswordByLink } from './password.actions.ts';
import { signIn, signOut } from './sign-in.actions.ts';
import { PasswordChangeInput, PasswordSetByLinkInput, SignInInput, Viewer } from './sign-in.types.ts';
import { findViewer, viewerFromNowOn } from './viewer.queries.ts';

@Resolver()
export class SignInResolver {
  @Allow('public')
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null before sign-in.' })
  viewer(@Ctx() ctx: Context): Promise<Viewer | null> {
    return findViewer(ctx);
  }

  @Allow('public')
  @Action(
    { viewer: () => Viewer },
    { description: 'Signs in with a password and sets the session cookie.', ownTransaction: true },
  )
  async signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    return { viewer: await viewerFromNowOn(ctx, await signIn(ctx, input)) };
  }

  @Allow('signedIn')
  @Action({}, { description: 'Ends the session that asks and takes its cookie back.' })
  async signOut(@Ctx() ctx: Context) {
    await signOut(ctx);
    return {};
  }

  @Allow('signedIn')
  @Action(
    { viewer: () => Viewer },
    { description: 'Changes the own password and ends the other sessions.', ownTransaction: true },
  )
  async passwordChange(@Ctx() ctx: Context, @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput) {
    return { viewer: await viewerFromNowOn(ctx, await changePassword(ctx, input)) };
  }

  @Allow('public')
  @Action(
    { loginName: () => String },
    {
      description: 'Sets the password of the account that the link was made for; then one can sign in.',
      ownTransaction: true,
    },
  )
  async passwordSetByLink(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordSetByLinkInput) input: PasswordSetByLinkInput,
  ) {
    return { loginName: (await setPasswordByLink(ctx, input)).loginName };
  }
}
