import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { beginEmployment, followEmployee, LEAVE_NOTE_LIMIT, timesOf } from '../employments/employment.actions.ts';
import { whyNotLeaveReason } from '../employments/employment.rules.ts';
import { Posting } from '../postings/posting.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Shop } from '../shops/shop.entity.ts';
import { personalFieldNotAllowed } from './employee.access.ts';
import { Employee } from './employee.entity.ts';
import { wayUpIn, whyNotEmail, whyNotEmployment, whyNotManager } from './employee.rules.ts';
import type { EmployeeCreateInput, EmployeeEditInput, EmployeeLeaveInput } from './employee.types.ts';
import { whyNotLeaving } from './leaving.ts';
import { managersAbove } from './managers.queries.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const GIVEN = [
  'name',
  'gender',
  'post',
  'shop',
  'region',
  'manager',
  'hiredOn',
  'email',
  'phoneFull',
  'homeAddress',
  'birthOn',
] as const;

function checkTexts(input: EmployeeCreateInput | EmployeeEditInput): InputCheck {
  return new InputCheck()
    .givenText('name', input.name, 100)
    .text('post', input.post, { most: 100 })
    .text('email', input.email, { most: 200 })
    .rule('email', whyNotEmail(input.email))
    .text('phone', input.phone, { most: 50 })
    .text('homeAddress', input.homeAddress, { most: 300 });
}

/** Everybody above by number, the nearest first. */
async function wayUp(ctx: Ctx, { number }: Employee): Promise<string[]> {
  return wayUpIn(await managersAbove(ctx, [number]), number);
}

/** Undefined where the input says nothing. */
async function relationsOf(ctx: Ctx, input: EmployeeCreateInput | EmployeeEditInput): Promise<Partial<Employee>> {
  const shop = await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' });
  const region = await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' });
  const manager = await loadGiven(ctx, Employee, { id: input.managerId, path: 'managerId' });
  return { shop, region, manager } as Partial<Employee>;
}

export async function refuseTakenNumber(ctx: Ctx, number: string): Promise<void> {
  const isTaken = (await ctx.em.count(Employee, { number: number.trim() }, PAST_SCOPE)) > 0;
  refuseIf(isTaken ? 'EMPLOYEE_NUMBER_TAKEN' : null, ['input', 'number']);
}

export async function createEmployee(ctx: Ctx, input: EmployeeCreateInput): Promise<Employee> {
  checkTexts(input)
    .text('number', input.number, { most: 20, required: true })
    .rule('hiredOn', input.channel && !input.hiredOn ? 'VALUE_REQUIRED' : null)
    .done();
  if (personalFieldNotAllowed(ctx.actor, input)) forbid();
  await refuseTakenNumber(ctx, input.number);

  const relations = await relationsOf(ctx, input);
  const employee = add(ctx, Employee, { number: input.number.trim() });
  assignGiven(employee, { ...input, ...relations, phoneFull: input.phone } as Partial<Employee>, GIVEN);
  beginEmployment(ctx, employee, { channel: input.channel });
  return employee;
}

/** Once somebody was posted, postings alone say where he works (rules 17.6). */
async function refuseOtherShop(ctx: Ctx, employee: Employee, shop: Shop | null): Promise<void> {
  if (shop?.id === employee.shop?.id) return;
  const isPosted = (await ctx.em.count(Posting, { employee }, PAST_SCOPE)) > 0;
  refuseIf(isPosted ? 'SHOP_FROM_POSTING' : null, ['input', 'shopId']);
}

export async function editEmployee(ctx: Ctx, input: EmployeeEditInput): Promise<Employee> {
  checkTexts(input).done();
  if (personalFieldNotAllowed(ctx.actor, input)) forbid();

  const employee = await loadForChange(ctx, Employee, input);
  const relations = await relationsOf(ctx, input);
  const { manager, shop } = relations;
  if (shop !== undefined) await refuseOtherShop(ctx, employee, shop);
  if (manager) refuseIf(whyNotManager(employee.number, await wayUp(ctx, manager)), ['input', 'managerId']);
  const times = await timesOf(ctx, employee);
  assignGiven(employee, { ...input, ...relations, phoneFull: input.phone } as Partial<Employee>, GIVEN);
  refuseIf(whyNotEmployment(employee), ['input', 'hiredOn']);
  followEmployee(ctx, employee, times);
  return employee;
}

/** The account is closed by itself from the next day on; customers are handed over before, by an action of their own. */
export async function leaveEmployee(ctx: Ctx, input: EmployeeLeaveInput): Promise<Employee> {
  const { leftOn = null, reason, note } = input;
  new InputCheck()
    .rule('reason', whyNotLeaveReason(leftOn, input))
    .text('note', note, { most: LEAVE_NOTE_LIMIT })
    .done();
  const employee = await loadForChange(ctx, Employee, input);
  if (leftOn) refuseIf(await whyNotLeaving(ctx, employee), ['input', 'leftOn']);
  const times = await timesOf(ctx, employee);
  // What is told of a leaving stands with the employment that ends.
  const isTold = Boolean(reason || note?.trim());
  if (isTold && employee.hiredOn === null) throw new Refusal('EMPLOYMENT_NEEDS_DAY', ['input', 'reason']);
  employee.leftOn = leftOn;
  refuseIf(whyNotEmployment(employee), ['input', 'leftOn']);
  followEmployee(ctx, employee, { ...times, told: { reason, note } });
  return employee;
}
