import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { followEmployee } from '../employments/employment.actions.ts';
import { Employment } from '../employments/employment.entity.ts';
import type { HireChannel, LeaveReason } from '../employments/employment.enums.ts';
import { whyNotLeaveReason } from '../employments/employment.rules.ts';
import { addPosting, checkPosting } from '../postings/posting.actions.ts';
import { Posting } from '../postings/posting.entity.ts';
import type { ShopPost } from '../postings/posting.enums.ts';
import type { Shop } from '../shops/shop.entity.ts';
import type { Employee } from './employee.entity.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** What a file says of somebody beside what stands in the row of the employee; undefined where it says nothing. */
export interface BroughtIn {
  readonly employee: Employee;
  readonly channel?: HireChannel | null | undefined;
  readonly leaveReason?: LeaveReason | null | undefined;
  readonly posting?: {
    readonly post: ShopPost;
    readonly shop: Shop | null;
    readonly startsOn: string;
  };
}

type Held = Pick<Employment | Posting, 'employee'>;

function ofEach<T extends Held>(all: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(all, ({ employee }) => employee.id);
}

/** The same posting is one, however often a file is brought in. */
function isThere(postings: readonly Posting[], { post, shop, startsOn }: NonNullable<BroughtIn['posting']>): boolean {
  return postings.some(
    (one) => one.startsOn === startsOn && one.post === post && (one.shop?.id ?? null) === (shop?.id ?? null),
  );
}

function post(ctx: Ctx, { employee, posting }: BroughtIn, others: readonly Posting[]): Posting[] {
  if (!posting || isThere(others, posting)) return [];
  const given = { ...posting, endsOn: null };
  checkPosting(new InputCheck(), { ...given, shopId: posting.shop?.id ?? null }).done();
  return [addPosting(ctx, { employee, others }, given)];
}

/**
 * Employments and postings follow from what a file says, by the rules of the forms. Answers who got one or another; a fault
 * is thrown and names the column at the end of its path.
 */
export async function followFile(ctx: Ctx, people: readonly BroughtIn[]): Promise<ReadonlySet<string>> {
  const ids = people.map(({ employee }) => employee.id);
  const wanted = { employee: { $in: ids } };
  const employments = ofEach(await ctx.em.find(Employment, wanted, PAST_SCOPE));
  const postings = ofEach(await ctx.em.find(Posting, wanted, PAST_SCOPE));
  const changed = new Set<string>();
  for (const person of people) {
    const { employee, channel, leaveReason } = person;
    const own = { employments: employments.get(employee.id) ?? [], postings: postings.get(employee.id) ?? [] };
    new InputCheck().rule('leaveReason', whyNotLeaveReason(employee.leftOn, { reason: leaveReason ?? null })).done();
    const [latest] = own.employments.toSorted((one, other) => (one.hiredOn < other.hiredOn ? 1 : -1));
    const before = JSON.stringify([latest?.channel, latest?.leaveReason]);
    const added = post(ctx, person, own.postings);
    const times = { employments: own.employments, postings: [...own.postings, ...added] };
    if (employee.hiredOn !== null || latest)
      followEmployee(ctx, employee, { ...times, told: { channel, reason: leaveReason } });
    if (added.length > 0 || before !== JSON.stringify([latest?.channel, latest?.leaveReason])) changed.add(employee.id);
  }
  return changed;
}
