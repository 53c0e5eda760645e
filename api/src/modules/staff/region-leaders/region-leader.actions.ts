import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../employees/employee.entity.ts';
import { Posting } from '../postings/posting.entity.ts';
import { holdsOn, lastDayBefore, overlaps } from '../postings/posting.rules.ts';
import { Region } from '../regions/region.entity.ts';
import { RegionLeader } from './region-leader.entity.ts';
import type { RegionLeaderAppointInput, RegionLeaderEndInput } from './region-leader.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** Of a shop of the region, by posting, on the first day and, when that is over, today (rules 18.4). */
async function isManagerThere(
  ctx: Ctx,
  employee: Employee,
  { region, startsOn }: { region: Region; startsOn: LocalDate },
) {
  const today = businessDate(ctx.now, ctx.zone);
  if (employee.leftOn !== null && employee.leftOn < today) return false;
  const where = { employee, post: 'STORE_MANAGER', shop: { region } } as const;
  const postings = await ctx.em.find(Posting, where, PAST_SCOPE);
  const dates = startsOn < today ? [startsOn, today] : [startsOn];
  return dates.every((date) => postings.some((posting) => holdsOn(posting, date)));
}

/** One at a time; who follows takes over on the day (rules 18.4). */
export async function appointLeader(ctx: Ctx, input: RegionLeaderAppointInput): Promise<RegionLeader> {
  const { startsOn } = input;
  const region = await loadReferred(ctx, Region, { id: input.regionId, path: 'regionId', lock: true });
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  const isManager = await isManagerThere(ctx, employee, { region, startsOn });
  refuseIf(isManager ? null : 'REGION_LEADER_NOT_MANAGER', ['input', 'employeeId']);
  const others = await ctx.em.find(RegionLeader, { region }, PAST_SCOPE);
  for (const other of others) other.endsOn = lastDayBefore(other, startsOn) ?? other.endsOn;
  const isTaken = others.some((other) => overlaps(other, { startsOn, endsOn: null }));
  refuseIf(isTaken ? 'REGION_LEADER_OVERLAPS' : null, ['input', 'startsOn']);
  return add(ctx, RegionLeader, { region, employee, startsOn, endsOn: null });
}

export async function endLeader(ctx: Ctx, input: RegionLeaderEndInput): Promise<RegionLeader> {
  const leader = await loadForChange(ctx, RegionLeader, input);
  const { startsOn } = leader;
  const endsOn = input.endsOn ?? null;
  const isEarly = endsOn !== null && endsOn < startsOn;
  refuseIf(isEarly ? 'REGION_LEADER_ENDS_BEFORE_START' : null, ['input', 'endsOn']);
  const region = await ctx.em.findOneOrFail(Region, leader.region.id, PAST_SCOPE);
  const others = await ctx.em.find(RegionLeader, { region, id: { $ne: leader.id } }, PAST_SCOPE);
  const isTaken = others.some((other) => overlaps(other, { startsOn, endsOn }));
  refuseIf(isTaken ? 'REGION_LEADER_OVERLAPS' : null, ['input', 'endsOn']);
  leader.endsOn = endsOn;
  return leader;
}
