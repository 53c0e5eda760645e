import type { Ctx } from '../../kernel/context.ts';
import { Employee } from '../staff/index.ts';

/** Who acts, as a person who works here; null for the product itself and accounts without an employee. */
export function actingEmployee({ actor, em }: Pick<Ctx, 'actor' | 'em'>): Employee | null {
  return actor.employeeId === null ? null : em.getReference(Employee, actor.employeeId);
}
