import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { fileItem } from '../items/archive-item.actions.ts';
import { ExitRecord } from './exit-record.entity.ts';
import { EXIT_CATEGORY, whyNotEndedOn } from './exit-record.rules.ts';
import type { ExitRecordCreateInput } from './exit-record.types.ts';

const REASON_LIMIT = 500;
const ANY_ROW = { filters: { scope: false } } as const;

/** What is worth knowing of somebody who left, as it was then (domain-rules 6.6). */
function snapshot(customer: Customer): Record<string, string | null> {
  const { code, name, grade, nature, region, city, lineOfBusiness, firstCountedOrderAt, lastCountedOrderAt } = customer;
  return {
    code,
    name,
    grade,
    nature,
    region: region.code,
    city,
    lineOfBusiness,
    firstOrderAt: firstCountedOrderAt?.toISOString() ?? null,
    lastOrderAt: lastCountedOrderAt?.toISOString() ?? null,
  };
}

export async function recordExit(ctx: Ctx, input: ExitRecordCreateInput): Promise<ExitRecord> {
  const today = businessDate(ctx.now, ctx.zone);
  new InputCheck()
    .text('reason', input.reason, { most: REASON_LIMIT, required: true })
    .rule('endedOn', whyNotEndedOn(input.endedOn, today))
    .done();
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', lock: true });
  if (!isInReach(ctx.actor, customer)) forbid();
  const { endedOn, reason } = input;
  if (await ctx.em.count(ExitRecord, { customer, endedOn }, ANY_ROW))
    throw new Refusal('VALUE_TAKEN', ['input', 'endedOn']);

  await ctx.em.populate(customer, ['region']);
  const category = await ctx.em.findOneOrFail(ArchiveCategory, { no: EXIT_CATEGORY }, ANY_ROW);
  const title = `EXIT ${customer.code} ${endedOn}`;
  const filed = { rep: customer.owner, customer, title, content: reason, happenedOn: endedOn };
  const item = await fileItem(ctx, { category, ...filed });
  const { employeeId } = ctx.actor;
  const recordedBy = employeeId ? ctx.em.getReference(Employee, employeeId) : null;
  return add(ctx, ExitRecord, { customer, endedOn, reason, basicData: snapshot(customer), recordedBy, item });
}
