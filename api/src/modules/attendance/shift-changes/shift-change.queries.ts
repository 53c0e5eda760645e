import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { PolicyVersion } from '../policies/policy-version.entity.ts';
import { findPostings } from '../rosters/roster-people.queries.ts';
import { ShiftChange } from './shift-change.entity.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** Whether clause 6 holds for somebody on a date: by the policy in force and the post (rules 17.4). */
export async function isBoundByClause6(ctx: Ctx, employeeId: string, date: LocalDate): Promise<boolean> {
  const [policy] = await ctx.em.find(
    PolicyVersion,
    { state: 'IN_FORCE', validFrom: { $lte: date } },
    { ...PAST_SCOPE, orderBy: { validFrom: 'desc' }, limit: 1 },
  );
  if (!policy?.clauses.includes(6)) return false;
  const posts = new Set<string>(policy.managerPosts);
  const postings = await findPostings(ctx, [employeeId]);
  return postings.some(
    ({ post, startsOn, endsOn }) => posts.has(post) && startsOn <= date && (endsOn === null || endsOn >= date),
  );
}

/** Changes of these lines that nobody has decided. */
export function countWaiting({ em }: Pick<Ctx, 'em'>, entryIds: readonly string[]): Promise<number> {
  const named = { $in: [...entryIds] };
  return em.count(ShiftChange, { state: 'PENDING', $or: [{ entry: named }, { swapWith: named }] }, PAST_SCOPE);
}

/** A swap is one affair of two people: the row of the other one. */
export async function twinOf({ em }: Pick<Ctx, 'em'>, change: ShiftChange): Promise<ShiftChange | null> {
  const { entry, swapWith, sentAt } = change;
  if (!swapWith) return null;
  return em.findOne(ShiftChange, { entry: swapWith, swapWith: entry, sentAt }, PAST_SCOPE);
}
