import type { Actor } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { isPurgeable, type Retained, whyNotPurge, whyNotRestore } from './retention.rules.ts';

export { isPurgeable };

export function mayRestore(actor: Actor, deletion: Retained): boolean {
  return actor.can('bin:restore') && whyNotRestore(deletion) === null;
}

export function mayPurge(actor: Actor, deletion: Retained, today: LocalDate): boolean {
  return actor.can('bin:purge') && whyNotPurge(deletion, today) === null;
}
