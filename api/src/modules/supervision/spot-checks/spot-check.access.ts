import type { Actor } from '../../../kernel/context.ts';

interface Checked {
  readonly checker: { readonly id: string } | null;
}

/** Who checked, and HR (rules 18.1). */
export function mayCorrect({ can, employeeId }: Pick<Actor, 'can' | 'employeeId'>, { checker }: Checked): boolean {
  if (can('spotCheck:plan')) return true;
  return can('spotCheck:record') && checker !== null && checker.id === employeeId;
}
