import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import { Employee, Region } from '../../staff/index.ts';
import { isInReach } from '../customers/customer.access.ts';
import { changeOwners, lockOwnedCustomers } from './hand-over.queries.ts';
import type { EmployeeHandOverInput } from './hand-over.types.ts';
import { movesOf, whyNotLeave, whyNotPlan, type Move } from './holding.rules.ts';
import { countHoldings, moveHoldings, passOnHoldings } from './holding.ts';

const REASON_LIMIT = 500;

defineNotification('CUSTOMERS_TAKEN_OVER', {
  description: 'Customers were handed over to the person (domain-rules 8.4).',
});

/** The rep named by an input, who must work here still. */
export async function loadOwner(ctx: Ctx, id: string | null | undefined, path: string): Promise<Employee | null> {
  const owner = (await loadGiven(ctx, Employee, { id, path })) ?? null;
  const hasLeft = owner?.leftOn && owner.leftOn < businessDate(ctx.now, ctx.zone);
  if (hasLeft) throw new Refusal('EMPLOYEE_LEFT', ['input', ...path.split('.')]);
  return owner;
}

/** Gives customers to other reps, with everything that hangs on them; authors, dates and states of history stay (domain-rules 8.4). */
export async function moveCustomers(ctx: Ctx, moves: readonly Move[], reason: string): Promise<void> {
  if (moves.length === 0) return;
  ctx.reason = reason;
  await changeOwners(ctx, moves, reason);
  await moveHoldings(ctx, moves);
  await tellHeirs(ctx, moves);
}

/** The new reps are told how many came to them; which ones they see in their list (domain-rules 8.4). */
async function tellHeirs(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  for (const [heir, taken] of Map.groupBy(moves, ({ toId }) => toId)) {
    const told = { kind: 'CUSTOMERS_TAKEN_OVER', facts: { count: taken.length }, key: uuidv7() };
    if (heir && heir !== ctx.actor.employeeId) await notify(ctx, { ...told, to: [heir] });
  }
}

interface HandedOver {
  readonly employee: Employee;
  readonly customerCount: number;
}

/** Everything of one rep in one transaction, to one other or by region (domain-rules 8.4). */
export async function handOverEmployee(ctx: Ctx, input: EmployeeHandOverInput): Promise<HandedOver> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const employee = await loadReferred(ctx, Employee, { id: input.fromId, path: 'fromId', lock: true });
  if (!isInReach(ctx.actor, { owner: employee })) forbid();
  const heir = await loadOwner(ctx, input.toId, 'toId');
  const rules = input.byRegion ?? [];
  const plan = { fromId: employee.id, toId: heir?.id ?? null, byRegion: rules };
  // Before the rules are looked up one by one: each region stands there once.
  refuseIf(whyNotPlan(plan), ['input', 'toId']);
  for (const [at, rule] of rules.entries()) {
    await loadReferred(ctx, Region, { id: rule.regionId, path: `byRegion.${at}.regionId` });
    await loadOwner(ctx, rule.toId, `byRegion.${at}.toId`);
  }

  const owned = await lockOwnedCustomers(ctx, employee.id);
  const moves = movesOf(plan, owned);
  ctx.reason = input.reason;
  await moveCustomers(ctx, moves, input.reason);
  if (moves.length === owned.length) await passOnHoldings(ctx, employee.id);
  return { employee, customerCount: moves.length };
}

/** Asked by the staff before somebody leaves (domain-rules 8.4). */
export async function whyNotWhileHolding(ctx: Ctx, employee: Pick<Employee, 'id'>) {
  const holdings = await countHoldings(ctx, employee.id);
  return whyNotLeave(holdings.map(({ count }) => count));
}
