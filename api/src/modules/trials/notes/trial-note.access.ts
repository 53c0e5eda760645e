import type { Actor } from '../../../kernel/context.ts';
import type { TrialNoteSource } from './trial-note.enums.ts';

/** Managers tell what they saw; HR what it saw, or was told elsewhere (rules 19.2). */
export function maySource({ can }: Pick<Actor, 'can'>, source: TrialNoteSource): boolean {
  return can(source === 'MANAGER' ? 'trial:review' : 'trial:manage');
}
