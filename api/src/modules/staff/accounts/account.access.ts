import type { Actor, Permission } from '../../../kernel/context.ts';
import { GIVES_RIGHTS } from './account.rules.ts';

/**
 * Nobody gives rights that he does not hold, and nobody touches the account of somebody who may do more: its password link
 * would make him that person. Who may change roles may anyway.
 */
export function mayGive(actor: Actor, permissions: readonly string[]): boolean {
  return actor.can(GIVES_RIGHTS) || permissions.every((permission) => actor.can(permission as Permission));
}
