import type { Ctx } from '../../../kernel/context.ts';
import { Role } from './role.entity.ts';

/** Roles by their keys, whoever asks: what an account may do is decided on all of them. */
export function rolesOf(ctx: Ctx, keys: readonly string[]): Promise<Role[]> {
  return ctx.em.find(Role, { key: { $in: [...keys] } }, { filters: { scope: false } });
}
