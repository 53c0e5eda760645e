import type { Actor } from '../../../kernel/context.ts';

interface Whose {
  readonly employee: { readonly id: string };
}

type Asking = Pick<Actor, 'employeeId' | 'can'>;

export function isOwn({ employeeId }: Asking, { employee }: Whose): boolean {
  return employeeId !== null && employee.id === employeeId;
}

/** For oneself; HR also for who calls in sick, as of the moment of the call (rules 17.3). */
export function mayAskFor(actor: Asking, whose: Whose): boolean {
  return isOwn(actor, whose) ? actor.can('attendance:request') : actor.can('attendance:hr');
}

/** What HR alone decides, and nobody about himself (rules 2). */
export function mayJudge(actor: Asking, whose: Whose): boolean {
  return actor.can('attendance:hr') && !isOwn(actor, whose);
}
