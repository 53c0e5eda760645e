import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { isBlank } from '../../../kernel/text.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { fileItem } from '../items/archive-item.actions.ts';
import { whyNotHappenedOn } from '../items/archive-item.rules.ts';
import { mayWriteDaily } from './daily-record.access.ts';
import { DailyRecord } from './daily-record.entity.ts';
import { moveDueOn, needsHandling } from './daily-record.rules.ts';
import type { DailyRecordCreateInput, DailyRecordEditInput, DailyRecordMoveInput } from './daily-record.types.ts';

const ANY_ROW = { filters: { scope: false } } as const;

function checkTexts({ content, handling }: DailyRecordCreateInput | DailyRecordEditInput): InputCheck {
  return new InputCheck().text('content', content, { most: 5_000 }).text('handling', handling, { most: 2_000 });
}

/** From the day on which it becomes important the time to move it runs (domain-rules 6.7). */
async function mark(ctx: Ctx, record: DailyRecord, isImportant: boolean): Promise<void> {
  if (record.isImportant === isImportant) return;
  record.isImportant = isImportant;
  const today = businessDate(ctx.now, ctx.zone);
  record.moveDueOn = isImportant ? moveDueOn(today, await settingNow(ctx, 'archive.importantMoveDue')) : null;
}

function judgeHandling({ kind, customer, handling }: DailyRecord): void {
  const isMissing = needsHandling(kind) && customer === null && isBlank(handling);
  refuseIf(isMissing ? 'DAILY_HANDLING_MISSING' : null, ['input', 'handling']);
}

export async function createDailyRecord(ctx: Ctx, input: DailyRecordCreateInput): Promise<DailyRecord> {
  const { kind, happenedOn, content = null, handling = null } = input;
  const today = businessDate(ctx.now, ctx.zone);
  checkTexts(input)
    .text('title', input.title, { most: 200, required: true })
    .rule('happenedOn', whyNotHappenedOn(happenedOn, today))
    .done();
  const customer = (await loadGiven(ctx, Customer, { id: input.customerId, path: 'customerId' })) ?? null;
  const { employeeId } = ctx.actor;
  const author = employeeId ? ctx.em.getReference(Employee, employeeId) : null;
  const values = { kind, title: input.title.trim(), content, handling, happenedOn, customer, author };
  const record = Object.assign(new DailyRecord(), values);
  judgeHandling(record);
  await mark(ctx, record, input.isImportant ?? false);
  ctx.em.persist(record);
  return record;
}

async function loadUnmoved(ctx: Ctx, input: { id: string; version: number }): Promise<DailyRecord> {
  const record = await loadForChange(ctx, DailyRecord, input);
  refuseIf(record.item === null ? null : 'DAILY_RECORD_MOVED', ['input', 'id']);
  return record;
}

export async function editDailyRecord(ctx: Ctx, input: DailyRecordEditInput): Promise<DailyRecord> {
  checkTexts(input).givenText('title', input.title, 200).done();
  const record = await loadUnmoved(ctx, input);
  if (!mayWriteDaily(ctx.actor, record)) forbid();
  assignGiven(record, input, ['title', 'content', 'handling']);
  judgeHandling(record);
  if (typeof input.isImportant === 'boolean') await mark(ctx, record, input.isImportant);
  return record;
}

export async function moveDailyRecord(ctx: Ctx, input: DailyRecordMoveInput): Promise<DailyRecord> {
  const record = await loadUnmoved(ctx, input);
  const category = await loadReferred(ctx, ArchiveCategory, { id: input.categoryId, path: 'categoryId' });
  await ctx.em.populate(record, ['customer', 'customer.owner', 'author'], ANY_ROW);
  const named = await loadGiven(ctx, Employee, { id: input.repId, path: 'repId' });
  const { customer, title, happenedOn, author } = record;
  record.item = await fileItem(ctx, {
    category,
    rep: named ?? customer?.owner ?? author,
    customer,
    title,
    content: [record.content, record.handling].filter(Boolean).join('\n\n').slice(0, 5_000) || null,
    happenedOn,
    hasLegalForce: input.hasLegalForce ?? false,
    eLocation: `daily/${record.id}`,
  });
  return record;
}
