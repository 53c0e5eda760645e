import type { Ctx } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/faults.ts';
import { exact, toDecimal } from '../../../kernel/fraction.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { type HireChannel, HireChannelEnum, type LeaveReason, LeaveReasonEnum } from '../../staff/index.ts';
import { movesIn, presencesIn } from './turnover.queries.ts';
import {
  type EmploymentFacts,
  groupedBy,
  headcountAfter,
  headcountsOf,
  hiresIn,
  isSpan,
  leaversIn,
  monthsOf,
  ratiosOf,
  retentionOf,
  type Span,
} from './turnover.rules.ts';
import type { Turnover, TurnoverChannel, TurnoverReason, TurnoverShop } from './turnover.types.ts';

/** Every value, and what is not known last where it occurs. */
function keysOf<K extends string>(all: readonly K[], found: ReadonlyMap<unknown, unknown>): (K | null)[] {
  return found.has(null) ? [...all, null] : [...all];
}

function channelsOf(hires: readonly EmploymentFacts[], asOf: LocalDate): TurnoverChannel[] {
  const groups = groupedBy(hires, ({ channel }) => channel);
  return keysOf(Object.keys(HireChannelEnum) as HireChannel[], groups).map((channel) => {
    const came = groups.get(channel) ?? [];
    const { judgeable, retained } = retentionOf(came, asOf);
    const retention90 = judgeable === 0 ? null : toDecimal(exact(retained).div(judgeable), 4);
    return { channel, hires: came.length, judgeable90: judgeable, retained90: retained, retention90 };
  });
}

function reasonsOf(leavers: readonly EmploymentFacts[]): TurnoverReason[] {
  const groups = groupedBy(leavers, ({ leaveReason }) => leaveReason);
  return keysOf(Object.keys(LeaveReasonEnum) as LeaveReason[], groups).map((reason) => ({
    reason,
    leavers: groups.get(reason)?.length ?? 0,
  }));
}

function shopsOf(hires: readonly EmploymentFacts[], leavers: readonly EmploymentFacts[]): TurnoverShop[] {
  const came = groupedBy(hires, ({ hireShopId }) => hireShopId);
  const went = groupedBy(leavers, ({ leaveShopId }) => leaveShopId);
  return [...new Set([...came.keys(), ...went.keys()])]
    .map((id) => ({
      shop: id === null ? null : { id },
      hires: came.get(id)?.length ?? 0,
      leavers: went.get(id)?.length ?? 0,
    }))
    .toSorted((one, other) => other.leavers - one.leavers || other.hires - one.hires);
}

interface TurnoverAsked extends Span {
  readonly shopId: string | null;
  readonly asOf: LocalDate | null;
}

/** Who came and went in a time, with rates (rules 20.1) and who stayed, by channel (rules 20.2). */
export async function turnoverOf(ctx: Ctx, { shopId, asOf: asked, ...span }: TurnoverAsked): Promise<Turnover> {
  if (!isSpan(span)) return badInput('The time ends before it begins, or lasts more than five years.');
  if (shopId !== null && !isUuid(shopId)) return badInput('There is no such shop.');
  const today = businessDate(ctx.now, ctx.zone);
  // Nobody knows today who will have stayed.
  const asOf = asked !== null && asked < today ? asked : today;
  const moves = await movesIn(ctx, span, shopId);
  const presences = await presencesIn(ctx, { from: addDays(span.from, -1), to: span.to }, shopId);
  const [all, gone] = [hiresIn(moves, span), leaversIn(moves, span)];
  const hires = shopId === null ? all : all.filter(({ hireShopId }) => hireShopId === shopId);
  const leavers = shopId === null ? gone : gone.filter(({ leaveShopId }) => leaveShopId === shopId);
  const headcounts = headcountsOf(presences, span);
  return {
    ...span,
    asOf,
    hires: hires.length,
    leavers: leavers.length,
    headcountAtStart: headcounts.start,
    headcountAtEnd: headcounts.end,
    ...ratiosOf({ hires: hires.length, leavers: leavers.length, ...headcounts }),
    months: monthsOf(span).map(({ month, span: within }) => ({
      month,
      hires: hiresIn(hires, within).length,
      leavers: leaversIn(leavers, within).length,
      headcountAtEnd: headcountAfter(presences, within.to),
    })),
    byChannel: channelsOf(hires, asOf),
    byReason: reasonsOf(leavers),
    byShop: shopsOf(hires, leavers),
  };
}
