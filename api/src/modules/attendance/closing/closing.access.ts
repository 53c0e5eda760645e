import type { Actor } from '../../../kernel/context.ts';

/** Store managers report for the shops they carry (rules 17.7). */
export function mayReport(actor: Pick<Actor, 'can' | 'shopIds'>, shopId: string): boolean {
  return actor.can('attendanceMonth:report') && actor.shopIds.includes(shopId);
}

/** Nobody settles the own affair. */
export function isOwnAffair(actor: Pick<Actor, 'employeeId'>, employee: { readonly id: string }): boolean {
  return actor.employeeId !== null && actor.employeeId === employee.id;
}
