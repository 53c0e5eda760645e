import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../employees/employee.entity.ts';
import { followPostings, timesOf } from '../employments/employment.actions.ts';
import { Shop } from '../shops/shop.entity.ts';
import { Posting } from './posting.entity.ts';
import type { ShopPost } from './posting.enums.ts';
import { holdsOn, lastDayBefore, overlaps, whyNotPost, whyNotSpan } from './posting.rules.ts';
import type { PostingEndInput, PostingStartInput } from './posting.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** The person works where the posting of today says; between two postings in no shop. */
function bringUpToDate(ctx: Ctx, employee: Employee, postings: readonly Posting[]): void {
  const today = businessDate(ctx.now, ctx.zone);
  employee.shop = postings.find((one) => holdsOn(one, today))?.shop ?? null;
}

export interface PostingGiven {
  readonly post: ShopPost;
  readonly shop: Shop | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What is wrong with a posting by itself. */
export function checkPosting(
  check: InputCheck,
  { post, shopId, startsOn, endsOn }: Omit<PostingGiven, 'shop'> & { readonly shopId: string | null },
): InputCheck {
  return check.rule('shopId', whyNotPost(post, shopId)).rule('endsOn', whyNotSpan({ startsOn, endsOn }));
}

/** Beside what the person was posted to before; a posting that has no end yet ends on the day before. */
export function addPosting(
  ctx: Ctx,
  { employee, others }: { readonly employee: Employee; readonly others: readonly Posting[] },
  given: PostingGiven,
): Posting {
  const { startsOn, endsOn } = given;
  for (const other of others) other.endsOn = lastDayBefore(other, startsOn) ?? other.endsOn;
  if (others.some((other) => overlaps(other, { startsOn, endsOn })))
    throw new Refusal('POSTING_OVERLAPS', ['input', 'startsOn']);
  const posting = add(ctx, Posting, { employee, ...given });
  bringUpToDate(ctx, employee, [...others, posting]);
  return posting;
}

/** From a day on; the posting that has no end yet ends on the day before (rules 17.6). */
export async function startPosting(ctx: Ctx, input: PostingStartInput): Promise<Posting> {
  const { post, startsOn, endsOn = null } = input;
  checkPosting(new InputCheck(), { post, shopId: input.shopId ?? null, startsOn, endsOn }).done();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  const shop = (await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' })) ?? null;

  const { employments, postings: others } = await timesOf(ctx, employee);
  const posting = addPosting(ctx, { employee, others }, { post, shop, startsOn, endsOn });
  followPostings(employee, { employments, postings: [...others, posting] });
  return posting;
}

export async function endPosting(ctx: Ctx, input: PostingEndInput): Promise<Posting> {
  const posting = await loadForChange(ctx, Posting, input);
  const { startsOn } = posting;
  const endsOn = input.endsOn ?? null;
  refuseIf(whyNotSpan({ startsOn, endsOn }), ['input', 'endsOn']);
  const employee = await ctx.em.findOneOrFail(Employee, posting.employee.id, PAST_SCOPE);
  const { employments, postings } = await timesOf(ctx, employee);
  if (postings.some((other) => other.id !== posting.id && overlaps(other, { startsOn, endsOn })))
    throw new Refusal('POSTING_OVERLAPS', ['input', 'endsOn']);
  posting.endsOn = endsOn;
  bringUpToDate(ctx, employee, postings);
  followPostings(employee, { employments, postings });
  return posting;
}

/** A posting that was entered before begins, or one ends: the employee's file follows. */
export async function followPosting(ctx: Ctx, employeeId: string): Promise<void> {
  const employee = await ctx.em.findOneOrFail(Employee, employeeId, PAST_SCOPE);
  bringUpToDate(ctx, employee, await ctx.em.find(Posting, { employee }, PAST_SCOPE));
}
