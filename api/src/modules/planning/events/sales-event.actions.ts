import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { accountsWith, notify } from '../../notifications/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { EventStaff } from './event-staff.entity.ts';
import { SalesEvent } from './sales-event.entity.ts';
import { reportDueOn, whyNotEventDays, whyNotEventState, whyNotHeld, whyNotReported } from './sales-event.rules.ts';
import type {
  EventStaffInput,
  SalesEventCancelInput,
  SalesEventCreateInput,
  SalesEventHoldInput,
  SalesEventReportInput,
} from './sales-event.types.ts';

const TITLE = { most: 200, required: true } as const;
const MOST_STAFF = 100;

function checkEvent(input: SalesEventCreateInput): void {
  const budget = parseMoney(input.budgetAmount);
  const staff = input.staff ?? [];
  const people = new Set(staff.map(({ employeeId }) => employeeId));
  new InputCheck()
    .text('name', input.name, TITLE)
    .text('place', input.place, TITLE)
    .rule('endsOn', whyNotEventDays(input.startsOn, input.endsOn))
    .rule('staff', people.size === staff.length && staff.length <= MOST_STAFF ? null : 'VALUE_OUT_OF_RANGE')
    .text('materials', input.materials, { most: 1000 })
    .rule('budgetAmount', budget === null || isNegative(budget) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
}

async function putStaff(ctx: Ctx, event: SalesEvent, staff: readonly EventStaffInput[]): Promise<void> {
  for (const [index, { employeeId, duty }] of staff.entries()) {
    new InputCheck().text(`staff.${index}.duty`, duty, { most: 200 }).done();
    const employee = await loadReferred(ctx, Employee, { id: employeeId, path: `staff.${index}.employeeId` });
    add(ctx, EventStaff, { event, employee, duty: duty?.trim() || null });
  }
}

interface Planned {
  readonly salesEvent: SalesEvent;
  readonly approvalRequest: ApprovalRequest;
}

/** A plan with staff, materials and budget; the general manager agrees to it (rules 8.10). */
export async function planEvent(ctx: Ctx, input: SalesEventCreateInput): Promise<Planned> {
  checkEvent(input);
  const { name, place, startsOn, endsOn } = input;
  const salesEvent = add(ctx, SalesEvent, {
    name: name.trim(),
    place: place.trim(),
    startsOn,
    endsOn,
    lead: (await loadGiven(ctx, Employee, { id: input.leadId, path: 'leadId' })) ?? null,
    materials: input.materials?.trim() || null,
    budgetAmount: parseMoney(input.budgetAmount) ?? input.budgetAmount,
    reportDueOn: reportDueOn(endsOn, await settingNow(ctx, 'event.reportDue')),
  });
  await putStaff(ctx, salesEvent, input.staff ?? []);
  const approvalRequest = await requestApproval(ctx, {
    kind: 'SALES_EVENT',
    subject: { type: 'SalesEvent', id: salesEvent.id },
    reason: input.reason,
    facts: { name, place, startsOn, endsOn, budgetAmount: salesEvent.budgetAmount },
  });
  return { salesEvent, approvalRequest };
}

export async function holdEvent(ctx: Ctx, input: SalesEventHoldInput): Promise<SalesEvent> {
  const event = await loadForChange(ctx, SalesEvent, input);
  refuseIf(whyNotEventState(event.state, 'HELD'), ['input', 'id']);
  refuseIf(whyNotHeld(event.endsOn, businessDate(ctx.now, ctx.zone)), ['input', 'id']);
  event.state = 'HELD';
  return event;
}

/** The effect report goes to the general manager (rules 8.10). */
export async function reportEvent(ctx: Ctx, input: SalesEventReportInput): Promise<SalesEvent> {
  new InputCheck().text('conclusions', input.conclusions, { most: 4000 }).done();
  const event = await loadForChange(ctx, SalesEvent, input);
  refuseIf(whyNotEventState(event.state, 'REPORTED'), ['input', 'id']);
  refuseIf(whyNotReported(input.conclusions), ['input', 'conclusions']);
  Object.assign(event, { state: 'REPORTED', conclusions: input.conclusions.trim(), reportedAt: ctx.now });
  await notify(ctx, {
    kind: 'SALES_EVENT_REPORTED',
    toAccounts: await accountsWith(ctx, 'request:decideTop'),
    subject: { type: 'SalesEvent', id: event.id },
    facts: { name: event.name },
    key: event.id,
  });
  return event;
}

export async function cancelEvent(ctx: Ctx, input: SalesEventCancelInput): Promise<SalesEvent> {
  new InputCheck().text('reason', input.reason, { most: 500, required: true }).done();
  const event = await loadForChange(ctx, SalesEvent, input);
  refuseIf(whyNotEventState(event.state, 'CANCELLED'), ['input', 'id']);
  ctx.reason = input.reason.trim();
  event.state = 'CANCELLED';
  return event;
}
