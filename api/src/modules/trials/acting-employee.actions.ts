import type { Ctx } from '../../kernel/context.ts';
import { forbid } from '../../kernel/faults.ts';
import { Employee } from '../staff/index.ts';

/** For what only a person can do, who is named beside it (promise D7). */
export function actingPerson({ actor, em }: Pick<Ctx, 'actor' | 'em'>): Employee {
  return actor.employeeId === null ? forbid() : em.getReference(Employee, actor.employeeId);
}
