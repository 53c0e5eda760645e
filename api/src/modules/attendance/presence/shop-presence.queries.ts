import type { Ctx } from '../../../kernel/context.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { secondsOf, type Span } from '../engine/spans.rules.ts';
import type { PunchDirection } from '../punches/punch.enums.ts';
import { isBoundByClause6 } from '../shift-changes/shift-change.queries.ts';
import { type PresenceFacts, type ShiftFacts, standingAt, type Standing } from './shop-presence.rules.ts';

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}
interface Change {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly sentAt: string;
}
interface Facts {
  readonly employeeId: string;
  readonly shifts: readonly (Times & { readonly breaks: readonly Times[]; readonly changes: readonly Change[] })[];
  readonly leaves: readonly (Times & { readonly id: string })[];
  readonly outings: readonly (Times & { readonly id: string })[];
  readonly lastPunch: { readonly at: string; readonly direction: PunchDirection | null } | null;
}

export interface ShopPerson extends Standing {
  readonly employeeId: string;
  /** The last one of that day in the shop or at HR, before the moment. */
  readonly lastPunch: { readonly at: Date; readonly direction: PunchDirection | null } | null;
}

/** Who is posted to the shop on the date, or rostered there; each with what is known of that moment. */
const PEOPLE = `/* attendance.shopPresence */
  with people as (
    select p.employee_id from postings p join employees e on e.id = p.employee_id and (e.left_on is null or e.left_on >= $2::date)
     where p.shop_id = $1::uuid and p.starts_on <= $2::date and (p.ends_on is null or p.ends_on >= $2::date)
    union select r.employee_id from roster_entries r
     where r.shop_id = $1::uuid and r.date in ($2::date, $3::date) and r.kind = 'WORK' and r.cancelled_at is null)
  select json_build_object('employeeId', people.employee_id,
    'shifts', coalesce((select json_agg(json_build_object('startsAt', r.starts_at, 'endsAt', r.ends_at, 'breaks', r.breaks,
        'changes', coalesce((select json_agg(json_build_object('startsAt', c.new_starts_at, 'endsAt', c.new_ends_at,
            'sentAt', c.sent_at)) from shift_changes c where c.entry_id = r.id and c.state = 'PENDING'), '[]')) order by r.date)
      from roster_entries r where r.employee_id = people.employee_id and r.shop_id = $1::uuid and r.kind = 'WORK'
        and r.cancelled_at is null and r.date in ($2::date, $3::date)), '[]'),
    'leaves', coalesce((select json_agg(json_build_object('id', l.id, 'startsAt', l.starts_at, 'endsAt', l.ends_at))
      from leave_requests l where l.employee_id = people.employee_id and l.state in ('PENDING', 'APPROVED')
        and l.starts_at <= $4::timestamptz and l.ends_at > $4::timestamptz), '[]'),
    'outings', coalesce((select json_agg(json_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at))
      from outings o where o.employee_id = people.employee_id and o.state in ('PENDING', 'APPROVED')
        and o.starts_at <= $4::timestamptz and o.ends_at > $4::timestamptz), '[]'),
    'lastPunch', (select json_build_object('at', u.at, 'direction', u.direction) from punches u
      where u.employee_id = people.employee_id and u.voided_at is null and u.at <= $4::timestamptz
        and u.at > $4::timestamptz - interval '18 hours' and (u.place_id = $1::uuid or u.place_id is null)
      order by u.at desc limit 1))::text as facts
  from people join employees e on e.id = people.employee_id order by e.number`;

const spanOf = ({ startsAt, endsAt }: Times): Span => ({
  from: secondsOf(new Date(startsAt)),
  to: secondsOf(new Date(endsAt)),
});

function shiftOf({ changes, breaks, ...times }: Facts['shifts'][number]): ShiftFacts {
  return {
    ...spanOf(times),
    breaks: breaks.map(spanOf),
    changes: changes.map(({ startsAt, endsAt, sentAt }) => ({
      sentAt: secondsOf(new Date(sentAt)),
      to: startsAt !== null && endsAt !== null ? spanOf({ startsAt, endsAt }) : null,
    })),
  };
}

function presenceOf({ shifts, leaves, outings }: Facts): PresenceFacts {
  const away = (list: Facts['leaves']) => list.map(({ id, ...times }) => ({ id, ...spanOf(times) }));
  return { shifts: shifts.map(shiftOf), leaves: away(leaves), outings: away(outings) };
}

/** Of who is not bound by clause 6 a change holds when somebody has consented, and not before. */
async function withValidChanges(ctx: Ctx, facts: Facts, date: LocalDate): Promise<Facts> {
  const { employeeId, shifts } = facts;
  const hasChanges = shifts.some(({ changes }) => changes.length > 0);
  if (!hasChanges || (await isBoundByClause6(ctx, employeeId, date))) return facts;
  return { ...facts, shifts: shifts.map((shift) => ({ ...shift, changes: [] })) };
}

/**
 * Who should be on duty in a shop at a moment, and who is on leave, out or off (rules 18.1). Whatever the actor sees: whoever
 * asks has decided already that the actor may know.
 */
export async function whoIsOnDuty(
  ctx: Ctx,
  { shopId, at }: { readonly shopId: string; readonly at: Date },
): Promise<ShopPerson[]> {
  const date = businessDate(at, ctx.zone);
  const rows = await ctx.read<{ facts: string }>(PEOPLE, [shopId, date, addDays(date, -1), at.toISOString()]);
  const people = rows.map(({ facts }) => JSON.parse(facts) as Facts);
  return Promise.all(
    people.map(async (facts) => ({
      employeeId: facts.employeeId,
      ...standingAt(presenceOf(await withValidChanges(ctx, facts, date)), secondsOf(at)),
      lastPunch: facts.lastPunch && { at: new Date(facts.lastPunch.at), direction: facts.lastPunch.direction },
    })),
  );
}
