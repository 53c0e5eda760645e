import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isWorkday } from '../../../kernel/workdays.ts';
import { NOTE_LIMIT, withdrawWaiting } from '../../approvals/index.ts';
import { Employee, loadCalendar, Shop } from '../../staff/index.ts';
import { refuseClosed } from '../closing/refuse-closed.actions.ts';
import { hasOverlap, rosterDays, shopOn } from './roster-days.queries.ts';
import { isOwn, mayAskFor } from './staff-request.access.ts';
import type { StaffRequestState } from './staff-request.enums.ts';
import { isEmployedThen, monthsTouched, whyNotSpan, whyNotWithdraw } from './staff-request.rules.ts';
import type { StaffRequestInput, StaffWithdrawInput } from './staff-request.types.ts';
import { datesWithin, type RosterDay, spanOf, type Surroundings } from './working-time.rules.ts';

/** What the rows have in common. */
export interface StaffRequest extends Row {
  employee: Employee;
  shop: Shop | null;
  state: StaffRequestState;
  decidedBy: Employee | null;
  decidedAt: Date | null;
  decisionNote: string | null;
}

interface Timed {
  readonly startsAt: Date;
  readonly endsAt: Date;
}
export type TimedRequest = StaffRequest & Timed;

const INPUT = ['input'] as const;
const PLACE = ['input', 'startsAt'] as const;

/** The person whose time it is, locked, so that two requests for the same time do not pass each other. */
export async function personOf(ctx: Ctx, employeeId: string | null | undefined): Promise<Employee> {
  const id = employeeId ?? ctx.actor.employeeId;
  if (id === null || !mayAskFor(ctx.actor, { employee: { id } })) return forbid();
  return loadReferred(ctx, Employee, { id, path: 'employeeId', lock: true });
}

/** The roster around a time, with what counts where it does not tell. */
export async function surroundingsOf(ctx: Ctx, employeeId: string, time: Timed): Promise<Surroundings> {
  const first = businessDate(time.startsAt, ctx.zone);
  const last = businessDate(new Date(time.endsAt.getTime() - 1), ctx.zone);
  const [days, calendar] = await Promise.all([rosterDays(ctx, employeeId, { first, last }), loadCalendar(ctx)]);
  return { days, zone: ctx.zone, isWorkday: (date) => isWorkday(calendar, date) };
}

/** Nothing that a closed month was judged by changes any more (rules 17.7). */
export async function refuseClosedTime(ctx: Ctx, time: Timed, days: readonly RosterDay[]): Promise<void> {
  await refuseClosed(ctx, monthsTouched(time, datesWithin(spanOf(time), days), ctx.zone), INPUT);
}

/** The shop of that day: by the roster, else by the post (rules 17.2). */
export async function shopOfDay(
  ctx: Ctx,
  employeeId: string,
  { date, days }: { date: LocalDate; days: readonly RosterDay[] },
): Promise<Shop | null> {
  const id = days.find((day) => day.date === date)?.shopId ?? (await shopOn(ctx, employeeId, date));
  return id === null ? null : ctx.em.getReference(Shop, id);
}

interface Asking {
  readonly table: Parameters<typeof hasOverlap>[1]['table'];
  readonly mostHours: number;
}

export interface AskedFor extends Timed {
  readonly employee: Employee;
  readonly shop: Shop | null;
  readonly around: Surroundings;
}

/** Whose time is asked for, and whether it can be at all. */
export async function askedTime(ctx: Ctx, input: StaffRequestInput, { table, mostHours }: Asking): Promise<AskedFor> {
  const { startsAt, endsAt } = input;
  new InputCheck().rule('endsAt', whyNotSpan(input, { now: ctx.now, mostHours })).done();
  const employee = await personOf(ctx, input.employeeId);
  refuseIf(isEmployedThen(employee, input, ctx.zone) ? null : 'REQUEST_OUTSIDE_EMPLOYMENT', PLACE);
  const around = await surroundingsOf(ctx, employee.id, input);
  await refuseClosedTime(ctx, input, around.days);
  const isTaken = await hasOverlap(ctx, { table, employeeId: employee.id, startsAt, endsAt });
  refuseIf(isTaken ? 'REQUEST_OVERLAPS' : null, PLACE);
  const [date = businessDate(startsAt, ctx.zone)] = datesWithin(spanOf(input), around.days);
  const shop = await shopOfDay(ctx, employee.id, { date, days: around.days });
  return { employee, shop, around, startsAt, endsAt };
}

/** Who decides beside whoever hands it in: of a request for somebody else also the person is none (rules 2). */
export function onBehalf(ctx: Ctx, employee: Employee): { readonly onBehalfOf?: Employee } {
  return isOwn(ctx.actor, { employee }) ? {} : { onBehalfOf: employee };
}

/** What the nouns differ in. */
export interface RequestKind<T extends StaffRequest> {
  readonly entity: EntityClass<T>;
  /** As the inbox calls it. */
  readonly approval: string;
  readonly startsAt: (row: T) => Date;
  /** Consent has done something that taking back would not undo. */
  readonly staysOnceApproved?: true;
  /** Refuses where a closed month was judged by the row. */
  readonly refuseClosed: (ctx: Ctx, row: T) => Promise<void>;
}

/** A kind whose rows are about a time. */
export function timedKind<T extends TimedRequest>(entity: EntityClass<T>, approval: string): RequestKind<T> {
  return {
    entity,
    approval,
    startsAt: ({ startsAt }) => startsAt,
    refuseClosed: async (ctx, row) =>
      refuseClosedTime(ctx, row, (await surroundingsOf(ctx, row.employee.id, row)).days),
  };
}

/** Takes a request back, from the inbox too; HR may do so for others, and says why. */
export async function withdrawRow<T extends StaffRequest>(
  ctx: Ctx,
  input: StaffWithdrawInput,
  kind: RequestKind<T>,
): Promise<T> {
  const row = await loadForChange(ctx, kind.entity, input);
  if (!mayAskFor(ctx.actor, row)) forbid();
  const isHr = !isOwn(ctx.actor, row);
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: isHr }).done();
  const standing = { state: row.state, startsAt: kind.startsAt(row) };
  refuseIf(whyNotWithdraw(standing, { now: ctx.now, isHr: isHr && !kind.staysOnceApproved }), ['input', 'id']);
  await kind.refuseClosed(ctx, row);
  if (row.state === 'PENDING') await withdrawWaiting(ctx, { kind: kind.approval, subjectId: row.id });
  if (input.reason) ctx.reason = input.reason.trim();
  row.state = 'WITHDRAWN';
  return row;
}
