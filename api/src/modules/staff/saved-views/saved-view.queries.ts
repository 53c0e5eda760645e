import type { Ctx } from '../../../kernel/context.ts';

const ROLES = `/* savedViews.rolesOfViewer */ select unnest(role_keys) as role from accounts where id = $1`;

const known = new WeakMap<Ctx, Promise<string[]>>();

/** Keys of the roles that the viewer holds; asked once a request. */
export function rolesOfViewer(ctx: Ctx): Promise<string[]> {
  const roles =
    known.get(ctx) ??
    ctx.read<{ role: string }>(ROLES, [ctx.actor.accountId]).then((rows) => rows.map(({ role }) => role));
  known.set(ctx, roles);
  return roles;
}
