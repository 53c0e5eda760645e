import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { PERMISSION_NAMES } from './permissions.ts';
import { ROLE_KEYS, ROLE_TABLE, unionOfPermissions } from './role-table.ts';
import { Role } from './role.entity.ts';
import { whyNotPermissions } from './role.rules.ts';
import type { RoleEditInput } from './role.types.ts';

export function permissionsIn(roles: readonly Role[]): readonly string[] {
  return unionOfPermissions(roles.map(({ permissions }) => permissions));
}

/** Every role that an input names, in scope, each once. */
export async function loadRoles(ctx: Ctx, ids: readonly string[], path: string): Promise<Role[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const roles = wanted.every(isUuid)
    ? await ctx.em.find(Role, { id: { $in: wanted } }, { orderBy: { key: 'asc' } })
    : [];
  if (roles.length !== wanted.length) throw new Refusal('ROW_UNKNOWN', ['input', path]);
  return roles;
}

export async function editRole(ctx: Ctx, input: RoleEditInput): Promise<Role> {
  const { permissions } = input;
  new InputCheck()
    .givenText('name', input.name, 100)
    .rule('permissions', permissions === null ? 'VALUE_REQUIRED' : null)
    .done();

  const role = await loadForChange(ctx, Role, input);
  if (permissions) {
    refuseIf(whyNotPermissions(role.key, permissions), ['input', 'permissions']);
    const given = new Set(permissions);
    role.permissions = PERMISSION_NAMES.filter((name) => given.has(name));
  }
  assignGiven(role, input, ['name']);
  return role;
}

/** The roles of domain rules 2, where they are missing; what was changed in the database stays. */
export async function seedRoles(ctx: Ctx): Promise<void> {
  const rows = ROLE_KEYS.map((key) => {
    const { name, permissions } = ROLE_TABLE[key];
    return {
      id: uuidv7(),
      key,
      name,
      permissions: [...permissions],
      createdAt: ctx.now,
      updatedAt: ctx.now,
      version: 1,
    };
  });
  await ctx.em.upsertMany(Role, rows, { onConflictFields: ['key'], onConflictAction: 'ignore' });
}
