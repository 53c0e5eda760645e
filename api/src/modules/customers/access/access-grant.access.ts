import type { Actor } from '../../../kernel/context.ts';
import { isInForce, type Spell } from './access.rules.ts';

export { isInForce };

export function mayRevoke(actor: Actor, grant: Spell, now: Date): boolean {
  return actor.can('access:revoke') && isInForce(grant, now);
}
