import { isInPeriod } from '../../../kernel/period.ts';
import { judgeShift, type DayResult } from './day.rules.ts';
import { inForce, type Notice, type PersonFacts, type PolicyVersion, type Shift } from './facts.rules.ts';
import { assignPunches } from './punch-assignment.rules.ts';
import { workedShift } from './shift-change.rules.ts';
import { overlaps } from './spans.rules.ts';

/** How far around a shift its punches lie where no policy is in force yet (rules 17.3). */
const USUAL_WINDOW = 14_400;

interface Rostered {
  readonly shift: Shift;
  readonly hasInvalidChange: boolean;
  readonly policy: PolicyVersion | null;
  readonly post: string | null;
}

/** Shifts as they are judged, in order of time, each with the policy and the post of its own date (rules 17.6). */
function rosterOf({ shifts, shiftChanges, policies, posts }: PersonFacts): Rostered[] {
  const [policyOn, postOn] = [inForce(policies), inForce(posts)];
  const rulesOn = (date: string) => ({ policy: policyOn(date), post: postOn(date)?.code ?? null });
  return shifts
    .flatMap((old) => {
      const { shift, hasInvalidChange } = workedShift(old, shiftChanges, rulesOn(old.date));
      return shift === null ? [] : [{ shift, hasInvalidChange, ...rulesOn(shift.date) }];
    })
    .toSorted((one, other) => one.shift.from - other.shift.from);
}

function byRequest(one: Notice, other: Notice): number {
  return one.requestedAt - other.requestedAt || (one.id < other.id ? -1 : 1);
}

/** The days of a month as they are judged; only dates of employment (rules 17.5). */
export function judgeDays(facts: PersonFacts): DayResult[] {
  const { period, employments, punches, leaves } = facts;
  const roster = rosterOf(facts);
  const outings = facts.outings.toSorted(byRequest);
  const notices = [...facts.notices, ...leaves, ...outings].toSorted(byRequest);
  const reaches = roster.map(({ shift: { from, to }, policy }) => ({
    from,
    to,
    window: policy?.punchWindow ?? USUAL_WINDOW,
  }));
  const assigned = assignPunches(reaches, punches);
  return roster.flatMap((rostered, at) => {
    const { shift } = rostered;
    const isJudged = isInPeriod(shift.date, period) && employments.some((held) => isInPeriod(shift.date, held));
    if (!isJudged) return [];
    const isOfShift = (request: Notice) => overlaps(request, shift);
    return [
      judgeShift({
        ...rostered,
        punches: assigned[at] ?? [],
        leaves: leaves.filter(isOfShift),
        outings: outings.filter(isOfShift),
        notices: notices.filter(isOfShift),
      }),
    ];
  });
}
