import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import type { EmployeeErasure, EmployeeEraseInput, EmployeeTakeOutInput } from './person.types.ts';

export async function takeOutEmployee(_ctx: Ctx, _input: EmployeeTakeOutInput): Promise<object> {
  return notFound();
}

export async function eraseEmployee(_ctx: Ctx, _input: EmployeeEraseInput): Promise<EmployeeErasure> {
  return notFound();
}
