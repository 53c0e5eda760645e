import { LockMode } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { addDays, businessDate, type LocalDate, monthOf } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee, type Shop } from '../../staff/index.ts';
import { heldClosedMonths } from '../closing/closed-months.queries.ts';
import { ShiftChange } from '../shift-changes/shift-change.entity.ts';
import { MonthlyRoster } from './monthly-roster.entity.ts';
import { RosterEntry } from './roster-entry.entity.ts';
import { findPostings } from './roster-people.queries.ts';
import { isSettled, type RosterDays } from './roster.rules.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** What is known of a shop while its roster is changed. */
export interface RosterDesk {
  readonly shop: Shop;
  readonly today: LocalDate;
  /** First days of the closed months. */
  readonly closed: readonly LocalDate[];
  readonly isPublished: (date: LocalDate) => boolean;
  /** Those of the named people whom the actor sees. */
  readonly people: ReadonlyMap<string, Employee>;
  /** Whether it is the actor's own day and no longer his to set: it is published or has begun (rules 17.4, clause 6). */
  readonly isOwnSettled: (employeeId: string, date: LocalDate) => boolean;
  /** Whether somebody may be rostered here on a date. */
  readonly worksHere: (employeeId: string, date: LocalDate) => boolean;
  /** The lines of these people on the days asked for and those beside them, of whatever shop; locked. */
  readonly entries: readonly RosterEntry[];
  /** Lines to which a change of a shift refers. */
  readonly changed: ReadonlySet<string>;
}

export function cellKey(employeeId: string, date: LocalDate): string {
  return `${employeeId} ${date}`;
}

function isEmployed({ hiredOn, leftOn }: Employee, date: LocalDate): boolean {
  return (hiredOn === null || hiredOn <= date) && (leftOn === null || leftOn >= date);
}

/** By the posting of the date; who was never posted works where the file says. Who rosters all shops lends people as well. */
async function whoWorksHere(ctx: Ctx, shop: Shop, people: ReadonlyMap<string, Employee>) {
  const canLend = ctx.actor.can('attendance:readAll');
  const postings = Map.groupBy(await findPostings(ctx, [...people.keys()]), ({ employeeId }) => employeeId);
  return (employeeId: string, date: LocalDate): boolean => {
    const person = people.get(employeeId);
    if (!person || !isEmployed(person, date)) return false;
    const own = postings.get(employeeId);
    if (canLend) return true;
    if (!own) return person.shop?.id === shop.id;
    return own.some(
      ({ shopId, startsOn, endsOn }) => shopId === shop.id && startsOn <= date && (endsOn === null || endsOn >= date),
    );
  };
}

async function findChanged(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const changes = await ctx.em.find(
    ShiftChange,
    { $or: [{ entry: { $in: [...ids] } }, { swapWith: { $in: [...ids] } }] },
    PAST_SCOPE,
  );
  return new Set(changes.flatMap(({ entry, swapWith }) => (swapWith ? [entry.id, swapWith.id] : [entry.id])));
}

interface Asked extends RosterDays {
  readonly employeeIds: readonly string[];
}

export async function openDesk(ctx: Ctx, shop: Shop, { employeeIds, startsOn, endsOn }: Asked): Promise<RosterDesk> {
  const closed = await heldClosedMonths(ctx);
  const ids = [...new Set(employeeIds)].filter(isUuid);
  const found = await ctx.em.find(Employee, { id: { $in: ids } });
  const people = new Map(found.map((person) => [person.id, person]));
  // Two days on each side: a shift of a day may reach from one date into the one after the next.
  const date = { $gte: addDays(startsOn, -2), $lte: addDays(endsOn, 2) };
  const entries = await ctx.em.find(
    RosterEntry,
    { employee: { $in: [...people.keys()] }, date, cancelledAt: null },
    { ...PAST_SCOPE, orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const months = await ctx.em.find(MonthlyRoster, { shop, state: 'PUBLISHED' }, PAST_SCOPE);
  const published = new Set(months.map((one) => monthOf(one.startsOn)));
  const today = businessDate(ctx.now, ctx.zone);
  const isPublished = (day: LocalDate): boolean => published.has(monthOf(day));
  return {
    shop,
    today,
    closed,
    isPublished,
    isOwnSettled: (employeeId, day) =>
      employeeId === ctx.actor.employeeId && isSettled({ date: day, today, isPublished: isPublished(day) }),
    people,
    worksHere: await whoWorksHere(ctx, shop, people),
    entries,
    changed: await findChanged(
      ctx,
      entries.map(({ id }) => id),
    ),
  };
}
