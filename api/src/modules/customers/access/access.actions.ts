import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, endOfLocalDay } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { Employee, Region, settingNow } from '../../staff/index.ts';
import { formatCustomerCode, parseCustomerCode } from '../codes/customer-code.rules.ts';
import { whoActs } from '../retention/deletion.actions.ts';
import { AccessGrant } from './access-grant.entity.ts';
import { AccessRequest } from './access-request.entity.ts';
import { findWanted } from './access.queries.ts';
import { isInForce, lastDayOf, MOST_CUSTOMERS, whyNotDays, whyNotWanted } from './access.rules.ts';
import type { AccessGrantRevokeInput, AccessRequestCreateInput } from './access.types.ts';

const REASON_LIMIT = 500;

/** As people type them; what is no code at all can be told, whether a customer has it cannot (promise S8). */
function typedCodes(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const parts = parseCustomerCode(text);
    if (!parts) throw new Refusal('CUSTOMER_CODE_INVALID', ['input', 'codes', String(index)]);
    return formatCustomerCode(parts);
  });
}

/** The wish as it is put to the manager: what it opens is looked up when he consents. */
export async function createAccessRequest(ctx: Ctx, input: AccessRequestCreateInput): Promise<AccessRequest> {
  const { actor } = ctx;
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  if (!actor.employeeId) forbid();
  refuseIf(actor.can('customer:readAll') ? 'ACCESS_NOT_NEEDED' : null, ['input']);
  const codes = [...new Set(typedCodes(input.codes ?? []))];
  const hasFilter = Boolean(input.regionId ?? input.grade ?? input.repId);
  refuseIf(whyNotWanted({ codes, hasFilter }), ['input', 'codes']);
  const days = input.days ?? (await settingNow(ctx, 'access.defaultDays'));
  refuseIf(whyNotDays(days, await settingNow(ctx, 'access.maxDays')), ['input', 'days']);

  return add(ctx, AccessRequest, {
    requester: ctx.em.getReference(Employee, actor.employeeId as string),
    codes,
    region: (await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' })) ?? null,
    rep: (await loadGiven(ctx, Employee, { id: input.repId, path: 'repId' })) ?? null,
    grade: input.grade ?? null,
    reason: input.reason,
    days,
  });
}

/** Opens what the request describes at this moment, until the end of its last day. */
export async function grantAccess(ctx: Ctx, request: AccessRequest): Promise<void> {
  const customers = await findWanted(ctx, request);
  if (customers.length > MOST_CUSTOMERS) throw new Refusal('ACCESS_TOO_WIDE', ['input', 'id']);
  const lastDay = lastDayOf(businessDate(ctx.now, ctx.zone), request.days);
  const endsAt = endOfLocalDay(lastDay, ctx.zone);
  Object.assign(request, { state: 'APPROVED', decidedBy: whoActs(ctx), validFrom: ctx.now, validTo: endsAt });
  for (const customer of customers) {
    add(ctx, AccessGrant, { customer, employee: request.requester, request, startsAt: ctx.now, endsAt });
  }
}

/** Ends a grant before its time; the next question of the person is answered without it. */
export async function revokeGrant(ctx: Ctx, input: AccessGrantRevokeInput): Promise<AccessGrant> {
  const grant = await loadForChange(ctx, AccessGrant, input);
  if (!ctx.actor.can('access:revoke')) forbid();
  refuseIf(isInForce(grant, ctx.now) ? null : 'ACCESS_ENDED', ['input', 'id']);

  grant.endsAt = ctx.now;
  grant.revokedBy = whoActs(ctx);
  return grant;
}
