import type { LocalDate } from '../../../kernel/period.ts';
import { type AttendanceDay, daysOf } from '../../attendance/index.ts';
import type { JudgedDay, KeptIncident, Span } from './judged.rules.ts';
import type { ResultRow, ShopFacts } from './shop-facts.queries.ts';

/** Posts to which the clauses for store managers apply, by policy. */
export type ManagerPosts = (policyId: string | null) => readonly string[];

const secondOf = (moment: Date): number => Math.floor(moment.getTime() / 1_000);

function spanOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Span {
  return { from: secondOf(startsAt), to: secondOf(endsAt) };
}

function postOn(posts: ShopFacts['posts'], date: LocalDate): string | null {
  return posts.find(({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || endsOn >= date))?.post ?? null;
}

interface Beside {
  readonly employeeId: string;
  readonly incidents: readonly KeptIncident[];
  readonly isManager: boolean;
}

function judgedDay(day: AttendanceDay, { employeeId, incidents, isManager }: Beside): JudgedDay {
  return {
    employeeId,
    date: day.date,
    shopId: day.shopId,
    entryId: day.rosterEntryId,
    shift: spanOf(day),
    in: day.firstInAt && secondOf(day.firstInAt),
    out: day.lastOutAt && secondOf(day.lastOutAt),
    punches: day.punches.map(({ id, at, shopId }) => ({ id, at: secondOf(at), shopId })),
    missing: day.incidents.map(spanOf),
    incidents,
    isChangeUnreported: day.flags.includes('UNREPORTED_SHIFT_CHANGE'),
    isManager,
  };
}

export interface JudgedPerson {
  readonly result: ResultRow;
  readonly days: readonly JudgedDay[];
}

/** The days of people as the engine judged them, each with its incidents and the post of that day. */
export function judgedPeople({ results, incidents, posts }: ShopFacts, managerPosts: ManagerPosts): JudgedPerson[] {
  const byDay = Map.groupBy(incidents, ({ resultId, date }) => `${resultId} ${date}`);
  const postsOf = Map.groupBy(posts, ({ employeeId }) => employeeId);
  return results.map((result) => {
    const { id, employeeId, document } = result;
    const days = daysOf(document).map((day) => {
      const post = postOn(postsOf.get(employeeId) ?? [], day.date);
      const isManager = post !== null && managerPosts(day.policyVersionId).includes(post);
      return judgedDay(day, { employeeId, isManager, incidents: byDay.get(`${id} ${day.date}`) ?? [] });
    });
    return { result, days };
  });
}
