import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { employAgain, followEmployee } from '../employments/employment.actions.ts';
import { Employment } from '../employments/employment.entity.ts';
import type { HireChannel, LeaveReason } from '../employments/employment.enums.ts';
import { whyNotLeaveReason } from '../employments/employment.rules.ts';
import { addPosting, checkPosting } from '../postings/posting.actions.ts';
import { Posting } from '../postings/posting.entity.ts';
import type { ShopPost } from '../postings/posting.enums.ts';
import type { Shop } from '../shops/shop.entity.ts';
import type { Employee } from './employee.entity.ts';
import { endPostings } from './hiring.actions.ts';

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

function postedAnew(ctx: Ctx, { employee, posting }: BroughtIn, others: readonly Posting[]): Posting[] {
  if (!posting || isThere(others, posting)) return [];
  const given = { ...posting, endsOn: null };
  checkPosting(new InputCheck(), { ...given, shopId: posting.shop?.id ?? null }).done();
  return [addPosting(ctx, { employee, others }, given)];
}

interface Times {
  readonly employments: readonly Employment[];
  readonly postings: readonly Posting[];
}

/** What a file can say of an employment, to see whether it said anything new. */
function toldOf(employments: Times['employments']): string {
  const [latest] = employments.toSorted((one, other) => (one.hiredOn < other.hiredOn ? 1 : -1));
  return JSON.stringify([latest?.channel, latest?.leaveReason]);
}

/** The last day of work of before, when the file says a first day after it; null for who is here still, or was never before. */
function leftBefore({ hiredOn }: Employee, employments: Times['employments']): string | null {
  const [latest] = employments.toSorted((one, other) => (one.hiredOn < other.hiredOn ? 1 : -1));
  const leftOn = latest?.leftOn ?? null;
  return leftOn !== null && hiredOn !== null && hiredOn > leftOn ? leftOn : null;
}

/** Whether the person got an employment or posting, or another word about one. */
function followRow(ctx: Ctx, person: BroughtIn, { employments, postings }: Times): boolean {
  const { employee, channel, leaveReason } = person;
  new InputCheck().rule('leaveReason', whyNotLeaveReason(employee.leftOn, { reason: leaveReason ?? null })).done();
  const before = toldOf(employments);
  const leftOn = leftBefore(employee, employments);
  if (leftOn !== null) endPostings(postings, leftOn);
  const added = postedAnew(ctx, person, postings);
  const times = { employments, postings: [...postings, ...added] };
  const told = { channel, reason: leaveReason };
  if (leftOn !== null) return employAgain(ctx, employee, { ...times, told }).length > 0;
  if (employee.hiredOn !== null || employments.length > 0) followEmployee(ctx, employee, { ...times, told });
  return added.length > 0 || before !== toldOf(employments);
}

/**
 * Employments and postings follow from what a file says, by the rules of the forms. Answers who got one or another; a fault
 * is thrown and names the column at the end of its path.
 */
export async function followFile(ctx: Ctx, people: readonly BroughtIn[]): Promise<ReadonlySet<string>> {
  const wanted = { employee: { $in: people.map(({ employee }) => employee.id) } };
  const employments = ofEach(await ctx.em.find(Employment, wanted, PAST_SCOPE));
  const postings = ofEach(await ctx.em.find(Posting, wanted, PAST_SCOPE));
  const changed = people.filter((person) => {
    const { id } = person.employee;
    return followRow(ctx, person, { employments: employments.get(id) ?? [], postings: postings.get(id) ?? [] });
  });
  return new Set(changed.map(({ employee }) => employee.id));
}
