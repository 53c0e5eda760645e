import type { Ctx } from '../../kernel/context.ts';
import { Employee } from '../staff/index.ts';

/** Who acts, as a person who works here; null for the product itself and accounts without an employee. */
export function actingEmployee({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}
