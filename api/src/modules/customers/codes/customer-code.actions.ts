import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import type { Customer } from '../customers/customer.entity.ts';
import { CustomerCode } from './customer-code.entity.ts';
import { formatCustomerCode } from './customer-code.rules.ts';

/** The code that the customer's facts of now make; its region must be loaded. */
export function codeOf({
  region,
  grade,
  gender,
  serial,
}: Pick<Customer, 'region' | 'grade' | 'gender' | 'serial'>): string {
  return formatCustomerCode({ regionCode: region.code, grade, gender, serial });
}

export function openCode(ctx: Ctx, customer: Customer, reason: string | null): CustomerCode {
  return add(ctx, CustomerCode, { customer, code: customer.code, validFrom: ctx.now, reason });
}

/** Gives the customer the code of its facts of now; the old one stays in the history and still resolves (domain-rules 4). */
export async function reissueCode(ctx: Ctx, customer: Customer, reason: string | null): Promise<void> {
  const open = await ctx.em.findOneOrFail(CustomerCode, { customer, validTo: null });
  open.validTo = ctx.now;
  // Written before the next one: the database knows one open code for each customer.
  await ctx.em.flush();
  customer.code = codeOf(customer);
  openCode(ctx, customer, reason);
}
