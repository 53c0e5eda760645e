import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import type { Employee } from '../employees/employee.entity.ts';
import { Posting } from '../postings/posting.entity.ts';
import { Employment } from './employment.entity.ts';
import type { HireChannel, LeaveReason } from './employment.enums.ts';
import { postingsIn, shopsOf, whyNotHiredAgain, whyNotLeaveReason } from './employment.rules.ts';
import type { EmploymentEditInput } from './employment.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
export const LEAVE_NOTE_LIMIT = 500;

interface Told {
  readonly channel?: HireChannel | null | undefined;
  readonly reason?: LeaveReason | null | undefined;
  readonly note?: string | null | undefined;
}

function assignTold(employment: Employment, { channel, reason, note }: Told): void {
  if (channel !== undefined) employment.channel = channel;
  if (reason !== undefined) employment.leaveReason = reason;
  if (note !== undefined) employment.leaveNote = note?.trim() || null;
  if (employment.leftOn === null) Object.assign(employment, { leaveReason: null, leaveNote: null });
}

function latestFirst(one: Employment, other: Employment): number {
  return one.hiredOn < other.hiredOn ? 1 : -1;
}

function followShops(employments: readonly Employment[], postings: readonly Posting[], fallback: Employee): void {
  // Who was never posted works where the file says.
  const isUnposted = postings.length === 0;
  for (const [index, employment] of employments.toSorted(latestFirst).entries()) {
    // What the file said in the time of an employment of before it does not say any more.
    if (index > 0 && postingsIn(employment, postings).length === 0) continue;
    const { first, last } = shopsOf(employment, postings);
    employment.hireShop = isUnposted ? fallback.shop : first;
    employment.leaveShop = isUnposted && employment.leftOn !== null ? fallback.shop : last;
  }
}

/** The file of a new employee begins with an employment. */
export function beginEmployment(ctx: Ctx, employee: Employee, told: Told): readonly Employment[] {
  const { hiredOn, leftOn, shop } = employee;
  if (hiredOn === null) return [];
  const employment = add(ctx, Employment, { employee, hiredOn, leftOn, hireShop: shop });
  if (leftOn !== null) employment.leaveShop = shop;
  assignTold(employment, told);
  return [employment];
}

/** What an employee's file is held against; read before anything is changed. */
export interface PersonTimes {
  readonly employments: readonly Employment[];
  readonly postings: readonly Posting[];
}

export async function timesOf(ctx: Ctx, employee: Employee): Promise<PersonTimes> {
  const employments = await ctx.em.find(Employment, { employee }, PAST_SCOPE);
  const postings = await ctx.em.find(Posting, { employee }, PAST_SCOPE);
  return { employments, postings };
}

/** The shops of the employments are those of the postings. */
export function followPostings(employee: Employee, { employments, postings }: PersonTimes): void {
  followShops(employments, postings, employee);
}

/** The days of entry and leaving in the file are those of the latest employment. */
export function followEmployee(ctx: Ctx, employee: Employee, times: PersonTimes & { readonly told?: Told }): void {
  const { employments, told = {} } = times;
  const [latest, before] = employments.toSorted(latestFirst);
  const { hiredOn, leftOn } = employee;
  if (!latest) return followShops(beginEmployment(ctx, employee, told), times.postings, employee);
  if (hiredOn === null) throw new Refusal('EMPLOYMENT_NEEDS_DAY', ['input', 'hiredOn']);
  if (before) refuseIf(whyNotHiredAgain([before], hiredOn), ['input', 'hiredOn']);
  Object.assign(latest, { hiredOn, leftOn });
  assignTold(latest, told);
  followPostings(employee, times);
}

/** By a file: who left comes again, and what was before stays as it was (rules 20.0). */
export function employAgain(ctx: Ctx, employee: Employee, times: PersonTimes & { readonly told: Told }): Employment[] {
  const { employments, postings, told } = times;
  const added = beginEmployment(ctx, employee, told);
  const all = [...employments, ...added];
  followPostings(employee, { employments: all, postings });
  return all;
}

export async function editEmployment(ctx: Ctx, input: EmploymentEditInput): Promise<Employment> {
  new InputCheck().text('note', input.note, { most: LEAVE_NOTE_LIMIT }).done();
  const employment = await loadForChange(ctx, Employment, input);
  refuseIf(whyNotLeaveReason(employment.leftOn, input), ['input', 'reason']);
  assignTold(employment, input);
  return employment;
}
