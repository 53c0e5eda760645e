import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { beginEmployment, timesOf } from '../employments/employment.actions.ts';
import { Employment } from '../employments/employment.entity.ts';
import type { HireChannel } from '../employments/employment.enums.ts';
import { whyNotHiredAgain } from '../employments/employment.rules.ts';
import type { EmployeeHireAgainInput } from '../employments/employment.types.ts';
import { addPosting, checkPosting } from '../postings/posting.actions.ts';
import type { Posting } from '../postings/posting.entity.ts';
import type { ShopPost } from '../postings/posting.enums.ts';
import { Shop } from '../shops/shop.entity.ts';
import { createEmployee, refuseTakenNumber } from './employee.actions.ts';
import { Employee } from './employee.entity.ts';
import type { EmployeeCreateInput } from './employee.types.ts';

/** What is asked about somebody who is hired; the names are those of the input, beside which a refusal stands. */
export interface Hiring {
  readonly number: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly hiredOn: string;
  readonly channel?: HireChannel | null;
  readonly post: ShopPost;
  readonly shopId?: string | null;
  /** What the file calls the post, such as "Sales representative". */
  readonly title?: string | null;
}

/** A new employee with employment and posting, in the transaction of the caller, who has asked for the right (rules 20.2). */
export async function hireEmployee(ctx: Ctx, hiring: Hiring): Promise<Employee> {
  const { number, name, phone = null, hiredOn, channel = null, post, shopId = null, title = null } = hiring;
  const check = new InputCheck()
    .text('number', number, { most: 20, required: true })
    .text('name', name, { most: 100, required: true })
    .text('phone', phone, { most: 50 })
    .text('title', title, { most: 100 });
  checkPosting(check, { post, shopId, startsOn: hiredOn, endsOn: null }).done();
  await refuseTakenNumber(ctx, number);
  const shop = (await loadGiven(ctx, Shop, { id: shopId, path: 'shopId' })) ?? null;

  const employee = add(ctx, Employee, { number: number.trim(), name, phoneFull: phone, post: title, hiredOn, shop });
  beginEmployment(ctx, employee, { channel });
  addPosting(ctx, { employee, others: [] }, { post, shop, startsOn: hiredOn, endsOn: null });
  return employee;
}

interface Posted {
  readonly hiredOn?: string | null;
  readonly shopPost?: ShopPost | null;
  readonly shopId?: string | null;
}

/** Who posts somebody in one go with the entry needs the right on both. */
function checkFirstPost(ctx: Ctx, { hiredOn = null, shopPost, shopId = null }: Posted): void {
  if (!shopPost) return;
  const check = new InputCheck().rule('hiredOn', hiredOn === null ? 'VALUE_REQUIRED' : null);
  checkPosting(check, { post: shopPost, shopId, startsOn: hiredOn ?? '', endsOn: null }).done();
  if (!ctx.actor.can('posting:manage')) forbid();
}

/** An employee as it was always entered, and where and as what the person begins, when that is said. */
export async function enterEmployee(ctx: Ctx, input: EmployeeCreateInput): Promise<Employee> {
  checkFirstPost(ctx, input);
  const employee = await createEmployee(ctx, input);
  const { shopPost, hiredOn } = input;
  if (!shopPost || !hiredOn) return employee;
  const given = { post: shopPost, shop: employee.shop, startsOn: hiredOn, endsOn: null };
  addPosting(ctx, { employee, others: [] }, given);
  return employee;
}

/** What was posted without an end ends with the employment of before. */
export function endPostings(postings: readonly Posting[], leftOn: string): void {
  for (const posting of postings) {
    if (posting.startsOn <= leftOn && (posting.endsOn === null || posting.endsOn > leftOn)) posting.endsOn = leftOn;
  }
}

/** What was planned for later and never came about, because the person left, gives way to the post of now. */
function withoutPlanned(ctx: Ctx, postings: readonly Posting[], leftOn: string): Posting[] {
  for (const posting of postings) if (posting.startsOn > leftOn) ctx.em.remove(posting);
  return postings.filter(({ startsOn }) => startsOn <= leftOn);
}

/** Somebody who left comes again: a second employment, and the file says since when (rules 20.0). */
export async function hireAgain(ctx: Ctx, input: EmployeeHireAgainInput): Promise<Employee> {
  checkFirstPost(ctx, input);
  const { hiredOn, channel = null, shopPost } = input;
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  const shop = (await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' })) ?? null;
  const { leftOn } = employee;
  if (leftOn === null) throw new Refusal('EMPLOYMENT_NOT_ENDED', ['input', 'employeeId']);
  const { employments, postings } = await timesOf(ctx, employee);
  const spans = employments.length > 0 ? employments : [{ hiredOn: leftOn, leftOn }];
  refuseIf(whyNotHiredAgain(spans, hiredOn), ['input', 'hiredOn']);
  const isPosted = postings.length > 0;
  if (shop && isPosted && !shopPost) throw new Refusal('SHOP_FROM_POSTING', ['input', 'shopId']);
  endPostings(postings, leftOn);
  const others = shopPost ? withoutPlanned(ctx, postings, leftOn) : postings;
  Object.assign(employee, { hiredOn, leftOn: null, shop: isPosted ? null : shop });
  add(ctx, Employment, { employee, hiredOn, channel, hireShop: shop });
  if (shopPost) addPosting(ctx, { employee, others }, { post: shopPost, shop, startsOn: hiredOn, endsOn: null });
  return employee;
}
