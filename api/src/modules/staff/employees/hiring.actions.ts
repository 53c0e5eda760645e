import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { add, loadGiven } from '../../../kernel/rows.ts';
import { beginEmployment } from '../employments/employment.actions.ts';
import type { HireChannel } from '../employments/employment.enums.ts';
import { addPosting, checkPosting } from '../postings/posting.actions.ts';
import type { ShopPost } from '../postings/posting.enums.ts';
import { Shop } from '../shops/shop.entity.ts';
import { refuseTakenNumber } from './employee.actions.ts';
import { Employee } from './employee.entity.ts';

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
