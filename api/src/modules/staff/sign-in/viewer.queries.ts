import type { Ctx } from '../../../kernel/context.ts';
import { Account } from '../accounts/account.entity.ts';
import { unionOfPermissions } from '../roles/role-table.ts';
import { rolesOf } from '../roles/role.queries.ts';
import type { Viewer } from './sign-in.types.ts';

/** Everybody may know himself, so the scope has no say here. */
const PAST_SCOPE = { filters: { scope: false } } as const;

function viewerOf(account: Account, permissions: readonly string[]): Viewer {
  const { employee } = account;
  return {
    account: { id: account.id, loginName: account.loginName, displayName: account.displayName },
    employee: employee && {
      id: employee.id,
      number: employee.number,
      name: employee.name,
      post: employee.post,
      isInShop: employee.shop !== null,
    },
    roleKeys: account.roleKeys,
    permissions: permissions.toSorted(),
    locale: account.locale,
    isProvisional: account.isProvisional,
  };
}

function load(ctx: Ctx, id: string): Promise<Account | null> {
  return ctx.em.fork().findOne(Account, { id }, { ...PAST_SCOPE, populate: ['employee'] });
}

/** Who asks; null before sign-in. */
export async function findViewer(ctx: Ctx): Promise<Viewer | null> {
  const { accountId, permissions } = ctx.actor;
  const account = accountId ? await load(ctx, accountId) : null;
  return account && viewerOf(account, [...permissions]);
}

/** Who has just signed in or changed the password: the rights of the request itself are still the former ones. */
export async function viewerFromNowOn(ctx: Ctx, { id }: Account): Promise<Viewer | null> {
  const account = await load(ctx, id);
  if (!account) return null;
  const roles = account.isProvisional ? [] : await rolesOf(ctx, account.roleKeys);
  return viewerOf(account, unionOfPermissions(roles.map(({ permissions }) => permissions)));
}
