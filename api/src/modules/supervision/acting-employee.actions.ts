import type { Ctx } from '../../kernel/context.ts';
import { forbid } from '../../kernel/faults.ts';
import { Employee } from '../staff/index.ts';

/** Who acts, as a person who works here; null for the product itself and accounts without an employee. */
export function actingEmployee({ actor, em }: Pick<Ctx, 'actor' | 'em'>): Employee | null {
  return actor.employeeId === null ? null : em.getReference(Employee, actor.employeeId);
}

/** For what only a person can do, who is named beside it. */
export function actingPerson(ctx: Pick<Ctx, 'actor' | 'em'>): Employee {
  return actingEmployee(ctx) ?? forbid();
}
